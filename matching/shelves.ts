/**
 * Names by the letters they begin with. Two thirds of them are in scripts that a page does not use, so
 * each shelf is taken down when a text has its letters.
 */

/** A shelf of names; `''` has those that begin with no letter of the others, and is always needed. */
export type Shelf = '' | 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'hangul' | 'eastern';

// As the body of a character class; of folded text.
const LETTERS: Readonly<Record<Exclude<Shelf, ''>, string>> = {
  latin: 'a-z',
  cyrillic: '\\u0400-\\u04ff',
  arabic: '\\u0600-\\u06ff',
  devanagari: '\\u0900-\\u097f',
  hangul: '\\uac00-\\ud7a3',
  eastern: '\\u3041-\\u30ff\\u3400-\\u9fff',
};

/** The shelf of a folded name. */
export function shelfOf(name: string): Shelf {
  return SHELVES.find(({ letters }) => letters.test(name.charAt(0)))?.shelf ?? '';
}

const SHELVES = (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).map((shelf) => {
  return { shelf, letters: lettersOf([shelf]) };
});

/** Tells of these shelves one whose letters a folded text has; undefined where it has none of them. */
export function createShelfFinder(shelves: readonly Shelf[]): (text: string) => Shelf | undefined {
  if (shelves.includes('')) return () => '';
  if (shelves.length === 0) return () => undefined;
  const letters = lettersOf(shelves); // One look over the text for all of them.
  return (text) => {
    const at = text.search(letters);
    return at < 0 ? undefined : shelfOf(text.charAt(at));
  };
}

function lettersOf(shelves: readonly Shelf[]): RegExp {
  return new RegExp(`[${shelves.map((shelf) => (shelf === '' ? '' : LETTERS[shelf])).join('')}]`);
}
