/** Which units of a folded text make a word together: where blanks are not written, scripts part words. */

/** What is no part of a word. */
export const NO_WORD = 1;

const CLASSES: readonly RegExp[] = [
  /[\p{Script=Katakana}ー]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}/u,
  /[\p{L}\p{M}'’]/u,
];

// By unit, 0 for those not yet met.
const classes = new Uint8Array(0x10000);

/** The class of the unit at an offset; words are runs of one class. */
export function classAt(text: string, at: number): number {
  const known = classes[text.charCodeAt(at)] as number;
  return known !== 0 ? known : tell(text, at);
}

function tell(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return learn(unit);
  const code = text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? unit;
  return code > 0xffff ? classOf(code) : NO_WORD; // Half a pair is no letter.
}

function learn(unit: number): number {
  classes[unit] = classOf(unit);
  return classes[unit] as number;
}

function classOf(code: number): number {
  const char = String.fromCodePoint(code);
  return NO_WORD + 1 + CLASSES.findIndex((test) => test.test(char));
}
