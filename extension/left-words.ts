/** The words of a card that speaks another language than English, left for it in the world it comes into. */

const WORDS = Symbol.for('parallax.words');

/** Words for a card: what they are, they know who wire it. */
interface LeftWords {
  /** BCP 47. */
  readonly language: string;
  readonly words: object;
}

const world: typeof globalThis & { [WORDS]?: LeftWords } = globalThis;

/** Leave words for the card, whose code comes next. */
export function leaveWords(words: LeftWords): void {
  world[WORDS] = words;
}

/** The words that were left; undefined where the card is to speak English. */
export function takeWords(): LeftWords | undefined {
  const { [WORDS]: words } = world;
  delete world[WORDS];
  return words;
}
