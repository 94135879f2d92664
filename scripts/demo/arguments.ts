import { parseArgs } from 'node:util';
import type { BrowserName } from '@/scripts/find-browser';

/** What the reader of the demo asks for; no `target` is the sample article, no `browser` the first there is. */
export interface DemoArguments {
  readonly target?: string;
  readonly browser?: BrowserName;
}

/** Read the command line; throws a sentence for people where it makes no sense. */
export function parseDemoArguments(args: readonly string[]): DemoArguments {
  const { values, positionals } = parse(args);
  const [target, second] = positionals;
  if (second !== undefined)
    throw new Error(`The demo shows one page at a time, not ${second} too.`);
  const { browser } = values;
  if (browser !== undefined && !isBrowserName(browser)) {
    throw new Error(`--browser takes chromium or firefox, not ${browser}.`);
  }
  return { ...(target !== undefined && { target }), ...(browser !== undefined && { browser }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string' } },
    });
  } catch {
    throw new Error(
      'Usage: npm run demo [-- <file.html or http(s) address>] [--browser chromium|firefox]',
    );
  }
}

function isBrowserName(name: string): name is BrowserName {
  return name === 'chromium' || name === 'firefox';
}
