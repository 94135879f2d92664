/** The scripts whose word boundaries differ (policy R2); `''` for what is no letter or digit. */
export type Script =
  | 'latin'
  | 'digit'
  | 'cyrillic'
  | 'arabic'
  | 'devanagari'
  | 'hangul'
  | 'han'
  | 'hiragana'
  | 'katakana'
  | '';

const TESTS: readonly [Script, RegExp][] = [
  ['hangul', /\p{Script=Hangul}/u],
  ['katakana', /[\p{Script=Katakana}ー]/u],
  ['hiragana', /\p{Script=Hiragana}/u],
  ['han', /[\p{Script=Han}々〇]/u],
  ['arabic', /(?=\p{Script=Arabic})(?:\p{L}|\p{M})/u],
  ['devanagari', /(?=\p{Script=Devanagari})(?:\p{L}|\p{M})/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['digit', /\p{Nd}/u],
  ['latin', /\p{L}/u], // Whatever else is a letter keeps Latin's boundaries.
];

const SCRIPTS: readonly Script[] = ['', ...TESTS.map(([script]) => script)];
// One byte a code unit of the basic plane, filled as units are met: 1 + index into SCRIPTS.
const known = new Uint8Array(0x10000);

/** The script of the code point at UTF-16 offset `at` of a text, `''` outside it. */
export function scriptAt(text: string, at: number): Script {
  const unit = text.charCodeAt(at);
  if (!(unit < 0xd800 || unit > 0xdfff)) return scriptOf(codeAt(text, at));
  const cached = known[unit] as number;
  if (cached > 0) return SCRIPTS[cached - 1] as Script;
  const script = scriptOf(unit);
  known[unit] = 1 + SCRIPTS.indexOf(script);
  return script;
}

// Offsets may fall on the second half of a surrogate pair: look at the whole pair from either side.
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return (isLowHalf ? text.codePointAt(at - 1) : text.codePointAt(at)) ?? -1;
}

// What most is written in need not be tested for, letter by letter.
const SURE: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x61, 0x7a, 'latin'],
  [0x430, 0x44f, 'cyrillic'],
  [0x3041, 0x3096, 'hiragana'],
  [0x30a1, 0x30fa, 'katakana'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

function scriptOf(code: number): Script {
  if (code < 0) return '';
  const sure = SURE.find(([first, last]) => code >= first && code <= last);
  if (sure) return sure[2];
  const char = String.fromCodePoint(code);
  return TESTS.find(([, test]) => test.test(char))?.[0] ?? '';
}

/** Whether this script is written without blanks between words. */
export function isUnspaced(script: Script): boolean {
  return script === 'han' || script === 'hiragana' || script === 'katakana' || script === 'hangul';
}
