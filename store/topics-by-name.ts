import type { FactSheet } from '@/data/fact-sheet';

/**
 * The sheets of topics of which a name, in any script, has a word that begins with what was typed, the
 * best known first, at most `most`.
 *
 * Not the matcher's folding, which would weigh more than the rest of the background: an address bar only
 * has to find what its reader is in the middle of typing.
 */
export function topicsByName(
  sheets: readonly FactSheet[],
  typed: string,
  most: number,
): readonly FactSheet[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return sheets
    .filter((sheet) => namesOf(sheet).some((name) => ` ${plain(name)}`.includes(` ${wanted}`)))
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .slice(0, most);
}

function namesOf({ topic: { name, aliases, names } }: FactSheet): string[] {
  return [name, ...aliases, ...names.map(({ text }) => text)];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
