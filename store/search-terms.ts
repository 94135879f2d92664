/** Whether a character belongs to a script written without blanks, in which words are not to be seen. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Runs of one kind: letters and digits of spaced scripts, or characters of unspaced ones. */
const PIECE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+/gu;

/**
 * The terms that a text is found by: whole words, and of scripts without blanks every two
 * neighbouring characters, so that any part of a Chinese or Korean phrase finds it.
 */
export function searchTerms(folded: string): string[] {
  return (folded.match(PIECE) ?? []).flatMap((piece) =>
    UNSPACED.test(piece) ? pairs(piece) : piece,
  );
}

/** Whether a term is a whole word, which may be cut short or misspelt in a query. */
export function isWord(term: string): boolean {
  return !UNSPACED.test(term);
}

function pairs(piece: string): string[] {
  const characters = [...piece];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
