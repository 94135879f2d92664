/**
 * What folding makes of each unit of raw text that stands without marks, learnt from `fold` itself
 * when a unit is first met, so that the two cannot part. A page has a few hundred distinct units; a
 * question asked twice is one look into a typed array, of which only the memory pages in use exist.
 */
import { fold } from './fold';
import { scriptAt } from './script';

/** The sorts of raw units; 0 is left for those not yet met. */
export const KIND = {
  /** One letter or digit, the same whatever stands beside it. */
  letter: 1,
  /** Always a separator. */
  separator: 2,
  /** A separator or itself, by what stands beside it: full stop, middle dots. */
  point: 3,
  /** One unit that is neither letter nor separator. */
  sign: 4,
  /** Leaves no trace. */
  vanishing: 5,
  /** Several letters of one script: ß, ﬁ. */
  ligature: 6,
  /** Folds together with what stands before it. */
  mark: 7,
  /** No letter, but more than one unit or not always the same: …, surrogates of emoji. */
  wall: 8,
  /** The first half of a pair that may be an emoji. */
  pair: 9,
  /** What only `fold` can tell. */
  special: 10,
} as const;

export type Kind = (typeof KIND)[keyof typeof KIND];

const UNITS = 0x10000;
const kinds = new Uint8Array(UNITS);
const folded = new Uint16Array(UNITS);
const ligatures = new Map<number, string>();

/** The sort of a raw unit. */
export function kindOf(unit: number): Kind {
  const known = kinds[unit] as Kind | 0;
  return known === 0 ? learn(unit) : known;
}

/** What a raw unit folds to; of a kind that is not one unit, the first of them. */
export function foldedUnit(unit: number): number {
  kindOf(unit);
  return folded[unit] as number;
}

/** The letters of a ligature, `''` for any other unit. */
export function lettersOf(unit: number): string {
  return ligatures.get(unit) ?? '';
}

/**
 * Those of these units that are letters and not known without, each followed by what it folds to.
 */
export function packLetters(units: Iterable<number>): string {
  const told = [...units].filter((unit) => unit >= 0x80 && !isStable(unit));
  const letters = told.filter((unit) => kindOf(unit) === KIND.letter);
  return letters.map((unit) => String.fromCharCode(unit, foldedUnit(unit))).join('');
}

/** Make known what `packLetters` told at build: to learn a hundred letters takes a browser 10 ms. */
export function teachLetters(packed: string): void {
  for (let at = 0; at < packed.length; at += 2) {
    const unit = packed.charCodeAt(at);
    kinds[unit] = KIND.letter;
    folded[unit] = packed.charCodeAt(at + 1);
  }
}

function learn(unit: number): Kind {
  const [kind, text] = describe(unit, String.fromCharCode(unit));
  kinds[unit] = kind;
  folded[unit] = text.charCodeAt(0);
  if (kind === KIND.ligature) ligatures.set(unit, text);
  return kind;
}

/** Whether a unit is a vowel sign or the virama of Devanagari: a letter after a letter of its own. */
export function isDevanagariSign(unit: number): boolean {
  return unit >= 0x900 && unit <= 0x963 && DEVANAGARI_SIGN.test(String.fromCharCode(unit));
}

// biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners are matched one by one on purpose.
const MARK = /[\p{M}\u200c\u200d\uff9e\uff9f]/u;
// Not the nukta (093c), which goes, nor the Vedic accents, which may change places with others.
const DEVANAGARI_SIGN = /[\u0900-\u0903\u093a\u093b\u093e-\u094f\u0955-\u0957\u0962\u0963]/;
const CONJOINING_HANGUL = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;

// Of a script with words, but without capitals, which part words that are run together.
const LETTER = 'አ';
const WORD = LETTER + LETTER;

function describe(unit: number, char: string): [Kind, string] {
  if (unit < 0x80) return [kindOfAscii(char), char.toLowerCase()];
  if (isStable(unit)) return [KIND.letter, char];
  if (unit >= 0xd800 && unit <= 0xdfff) return [kindOfSurrogate(unit), char];
  if (CONJOINING_HANGUL.test(char)) return [KIND.special, char];
  if (isDevanagariSign(unit)) return [KIND.letter, foldBetween('क', char, '')];
  if (MARK.test(char)) return [KIND.mark, char];
  const text = foldBetween(WORD, char, WORD);
  return [kindOfText(char, text), text];
}

// Folding takes a short cut between ASCII characters, so ` is not the same everywhere.
function kindOfAscii(char: string): Kind {
  if (/[a-z0-9]/i.test(char)) return KIND.letter;
  if (/[\s_-]/.test(char)) return KIND.separator;
  if (char === '.' || char === '=') return KIND.point;
  return char === '`' ? KIND.wall : KIND.sign;
}

// What most patterns and pages are made of need not be learnt, unit by unit, before the first answer:
// Cyrillic, Devanagari, kana, ideographs and Hangul syllables here, ASCII above.
const STABLE: readonly (readonly [first: number, last: number])[] = [
  [0x430, 0x44f],
  [0x915, 0x928],
  [0x92a, 0x930],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];

function isStable(unit: number): boolean {
  return STABLE.some(([first, last]) => unit >= first && unit <= last);
}

// Of the planes behind, U+1F400–U+1F7FF are signs that fold to themselves; so is a half alone.
function kindOfSurrogate(unit: number): Kind {
  if (unit >= 0xdc00 || unit === 0xd83d) return KIND.wall;
  return unit === 0xd83c || unit === 0xd83e ? KIND.pair : KIND.special;
}

function kindOfText(char: string, text: string): Kind {
  if (text === '') return KIND.vanishing;
  if (text === ' ') return KIND.separator;
  const scripts = [...text].map((_, at) => scriptAt(text, at));
  const [first] = scripts;
  if (scripts.every((script) => script === '')) return kindOfSign(char, text);
  if (text.length === 1) return KIND.letter;
  const isOneScript = scripts.every((script) => script === first);
  return isOneScript && (first === 'latin' || first === 'arabic') ? KIND.ligature : KIND.special;
}

// A single letter makes an abbreviation of a full stop; unspaced neighbours, a joint of a middle dot.
function kindOfSign(char: string, text: string): Kind {
  if (foldBetween(LETTER, char, LETTER) === ' ' || foldBetween('北', char, '北') === '')
    return KIND.point;
  return text.length === 1 ? KIND.sign : KIND.wall;
}

function foldBetween(before: string, char: string, after: string): string {
  const { text } = fold(before + char + after);
  return text.slice(before.length, text.length - after.length);
}
