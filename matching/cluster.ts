/**
 * Folding of one grapheme cluster (policy R1.1, R1.2, R1.5): what the eye takes for the same
 * letter becomes the same text, however it was encoded.
 */

// R1.2: soft hyphen, grapheme joiner, zero-width and bidi controls, tatweel, variation selectors.
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these stands for itself.
  /[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/gu;

const LATIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

// Yeh, kaf, heh and alef have Arabic and Urdu forms that readers and keyboards mix freely.
const ARABIC_LETTERS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ھ: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ۀ: 'ہ',
  ۂ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ۓ: 'ے',
  ء: '',
};

/** Zeros of the digit rows that our languages use: Arabic-Indic, Extended Arabic-Indic, Devanagari. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966];

/** The folded text of one cluster; a blank at its end stands for a ZWNJ between Arabic letters. */
export function foldCluster(cluster: string, keepCase: boolean): string {
  const splitsWord = cluster.includes('\u200c') && /\p{Script=Arabic}/u.test(cluster);
  const composed = cluster.normalize('NFKC').replace(INVISIBLE, '');
  const cased = keepCase ? composed : composed.toLowerCase();
  const letters = unifyPunctuation(unifyDigits(foldLetters(cased)));
  return splitsWord ? `${letters} ` : letters;
}

function foldLetters(text: string): string {
  if (/\p{Script=Latin}/u.test(text)) return foldLatin(text);
  if (/\p{Script=Cyrillic}/u.test(text)) return foldCyrillic(text);
  if (/\p{Script=Arabic}/u.test(text)) return foldArabic(text);
  if (/\p{Script=Devanagari}/u.test(text)) return foldDevanagari(text);
  return text;
}

function foldLatin(text: string): string {
  // The voicing marks of kana are no accents.
  const bare = text.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return [...bare].map((letter) => LATIN_LETTERS[letter] ?? letter).join('');
}

// Only stress marks go: й is a letter of its own and must not become и.
function foldCyrillic(text: string): string {
  const unstressed = text
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC');
  return unstressed.replace(/ё/g, 'е').replace(/Ё/g, 'Е');
}

function foldArabic(text: string): string {
  const unvowelled = text.replace(/[\u064b-\u065f\u0670\u06d6-\u06ed]/gu, '');
  return [...unvowelled].map((letter) => ARABIC_LETTERS[letter] ?? letter).join('');
}

function foldDevanagari(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .replace(/\u0901/g, '\u0902');
}

function unifyDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((candidate) => code >= candidate && code < candidate + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function unifyPunctuation(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc\u02bb\u02b9\u2032`´]/gu, "'")
    .replace(/[“”„«»「」『』《》〈〉]/gu, '"');
}
