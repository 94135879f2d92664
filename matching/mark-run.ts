/** What the marks after a raw unit do to it, where that can be told without folding. */
import { byUnit } from './by-unit';
import { isDevanagariSign, KIND, kindOf } from './letter-classes';

/** The effects of what stands between plain letters. */
export const EFFECT = {
  /** As if it were not there. */
  nothing: 0,
  /** A separator. */
  separator: 1,
  /** No letter: a name may begin after it, and none goes on through it. */
  wall: 2,
  /** A wall, unless the patterns are written in the script of the letter before. */
  foreign: 3,
  /** What only `fold` can tell. */
  special: 4,
} as const;

type Effect = (typeof EFFECT)[keyof typeof EFFECT];

/** An effect and how many units have it, in one number: this is asked too often to make objects. */
type Packed = number;

const pack = (length: number, effect: Effect): Packed => length * 8 + effect;

/** The effect in a packed answer. */
export const effectIn = (packed: Packed): number => packed & 7;

/** How many units a packed answer is about. */
export const lengthIn = (packed: Packed): number => packed >> 3;

/** The effect of the unit, surrogate pair or run of marks that begins at an offset. */
export function effectAt(raw: string, at: number): Packed {
  const unit = raw.charCodeAt(at);
  const kind = kindOf(unit);
  if (kind === KIND.mark) return effectOfMarks(raw, at);
  if (kind === KIND.pair && isEmoji(raw.codePointAt(at) as number)) return pack(2, EFFECT.wall);
  const isUnsure = kind >= KIND.pair || (isDevanagariSign(unit) && !isAfterDevanagari(raw, at));
  return pack(1, isUnsure ? EFFECT.special : EFFECT.nothing);
}

// On a letter of another script a vowel sign is a mark like any other.
function isAfterDevanagari(raw: string, at: number): boolean {
  const before = raw.charCodeAt(at - 1);
  return before >= 0x900 && before <= 0x97f;
}

// What stands before U+1F300 in these planes are letters and digits in frames, which fold to
// themselves unframed, and U+1FBF0 to U+1FBF9 are digits.
function isEmoji(code: number): boolean {
  return code >= 0x1f300 && code < 0x1fbf0;
}

// More marks than this on one letter are a flood, and a flood may not be measured time and again.
const LONGEST_RUN = 64;

function effectOfMarks(raw: string, at: number): Packed {
  const family = at > 0 ? familyOf(raw.charCodeAt(at - 1)) : FAMILY.none;
  let effect: Effect = EFFECT.nothing;
  let end = at;
  for (; end < raw.length && end - at < LONGEST_RUN; end += 1) {
    const unit = raw.charCodeAt(end);
    if (kindOf(unit) !== KIND.mark) return pack(end - at, effect);
    effect = Math.max(effect, effectOfMark(family, unit)) as Effect;
  }
  return pack(end - at, end < raw.length ? EFFECT.special : effect);
}

const FAMILY = {
  none: 1,
  latin: 2,
  cyrillic: 3,
  arabic: 4,
  devanagari: 5,
  unspaced: 6,
  /** No letter. */
  sign: 7,
  /** Letters of any other script. */
  other: 8,
} as const;

type Family = (typeof FAMILY)[keyof typeof FAMILY];

const familyOf = byUnit(tellFamily) as (unit: number) => Family;

function tellFamily(unit: number): Family {
  const kind = kindOf(unit);
  if (kind === KIND.vanishing || kind === KIND.mark || kind >= KIND.pair) return FAMILY.none;
  const char = String.fromCharCode(unit);
  const text = char.normalize('NFKC');
  if (/\p{Script=Latin}/u.test(text)) return FAMILY.latin;
  if (/\p{Script=Cyrillic}/u.test(text)) return FAMILY.cyrillic;
  // U+06D5 makes another letter with a hamza; signs and digits of Arabic have no vowels.
  if (/\p{Script=Arabic}/u.test(char + text))
    return /^[\p{L}]$/u.test(char) && char !== '\u06d5' ? FAMILY.arabic : FAMILY.none;
  if (/\p{Script=Devanagari}/u.test(text)) return FAMILY.devanagari;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|ー/u.test(text))
    return FAMILY.unspaced;
  return /\p{L}/u.test(text) ? FAMILY.other : FAMILY.sign;
}

const ZWNJ = 0x200c;

// The marks that folding removes whatever they follow: joiners and variation selectors.
function isInvisible(mark: number): boolean {
  const isJoiner = mark === 0x34f || mark === ZWNJ || mark === 0x200d;
  return isJoiner || (mark >= 0xfe00 && mark <= 0xfe0f);
}

function effectOfMark(family: Family, mark: number): Effect {
  if (family === FAMILY.none) return EFFECT.special;
  if (isInvisible(mark)) {
    return mark === ZWNJ && family === FAMILY.arabic ? EFFECT.separator : EFFECT.nothing;
  }
  // Marks of no script stay on signs and digits; those of a script may go, as from its letters.
  if (family === FAMILY.sign) return isOfNoScript(mark) ? EFFECT.wall : EFFECT.special;
  if (family === FAMILY.other) return EFFECT.foreign;
  return goes(family, mark) ? EFFECT.nothing : EFFECT.special;
}

function isOfNoScript(mark: number): boolean {
  return (mark >= 0x300 && mark <= 0x36f) || (mark >= 0x20d0 && mark <= 0x20ff);
}

/** Whether folding takes this mark off a letter and leaves the letter as it is without it. */
function goes(family: Family, mark: number): boolean {
  if (family === FAMILY.latin) return mark >= 0x300 && mark <= 0x36f;
  if (family === FAMILY.cyrillic) return mark === 0x300 || mark === 0x301;
  if (family === FAMILY.devanagari) return mark === 0x93c;
  // Not U+0653 to U+0655: with these, letters are composed.
  return family === FAMILY.arabic && ((mark >= 0x64b && mark <= 0x652) || mark === 0x670);
}
