import { parseArgs } from 'node:util';

/** A command line taken apart: its words and the switches that are on; or what is wrong with it. */
export type CommandLine =
  | { readonly words: readonly string[]; readonly on: ReadonlySet<string> }
  | { readonly problem: string };

/** Take a command line apart that knows these switches, and `--help`. */
export function parseCommandLine(
  args: readonly string[],
  switches: readonly string[],
): CommandLine {
  const names = [...switches, 'help'];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }]));
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    // Not strict: its complaints tell of the parser's own ways rather than of this command's.
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const odd = given.find(({ name, value }) => !names.includes(name) || value !== undefined);
  if (odd) return { problem: problemOf(odd, names) };
  return { words: positionals, on: new Set(given.map(({ name }) => name)) };
}

function problemOf({ name, rawName }: Option, names: readonly string[]): string {
  if (names.includes(name)) return `${rawName} takes no value; give it alone.`;
  const known = names.map((one) => `--${one}`).join(', ');
  return `There is no option ${rawName}; there are ${known}. A file of that name is given after --.`;
}

interface Option {
  readonly name: string;
  /** As it was typed, with its dashes. */
  readonly rawName: string;
}
