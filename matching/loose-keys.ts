/**
 * The sound of a name, roughly (policy R10): what stays the same when newspapers transliterate it by
 * different systems, run its parts together or misspell it. Vowels are told apart least, so they
 * count least; keys of two scripts are never compared.
 */
import { koreanSound, latinSound } from './loose-latin';
import { type Script, scriptAt } from './script';

/** How a folded word sounds, or `''` where its script has no rule. `isKorean` merges b/p, d/t, g/k. */
export function looseKey(word: string, isKorean: boolean): string {
  const rule = RULES[scriptAt(word, 0)];
  return rule ? rule(word, isKorean) : '';
}

type Rule = (word: string, isKorean: boolean) => string;

const RULES: Partial<Record<Script, Rule>> = {
  latin: latinKey,
  cyrillic: cyrillicKey,
  arabic: arabicKey,
  devanagari: devanagariKey,
  hangul: hangulKey,
  katakana: katakanaKey,
};

/** Any run of vowels. */
const VOWEL = '*';

function latinKey(word: string, isKorean: boolean): string {
  const key = latinSound(word);
  return isKorean ? koreanSound(key) : key;
}

const CASE_ENDING = /(?:ами|ями|ого|ому|ах|ях|ов|ев|ом|ем|ой|ей|ым|им|[аеиоуыюяьй])$/u;
/** A Cyrillic word without its case ending; short words have none that can be told. */
export function cyrillicStem(word: string): string {
  return word.length > 3 ? word.replace(CASE_ENDING, '') : word;
}

const CYRILLIC = letters('а*е*э*и*о*у*ы*ю*я*й*ё*бbвvгgдdжjзzкkлlмmнnпpрrсsтtфfхhцcчcшsщsь-ъ-');

// дж, кх, гх: one consonant of the original each.
function cyrillicKey(word: string, isKorean: boolean): string {
  const stem = word.length > 4 ? word.replace(CASE_ENDING, '') : word;
  const sounds = stem.replace(/дж/g, 'ж').replace(/([кгчтпбд])х/g, '$1');
  const key = collapse(mapLetters(sounds, CYRILLIC)).replace(/\*$/, '');
  return isKorean ? koreanSound(key) : key;
}

const ARABIC = letters(
  'ا-و-ی-ے-ع-ہ-ئ-ء-ٔ-ں‌nنnبbپbتtٹtطtثsسsصsشšجjچjژjغgگgحhخkکkقkدdڈdذzزzضzظzرrڑrلlمmفfڤfوvہh',
);

function arabicKey(word: string, isKorean: boolean): string {
  const key = mapLetters(word.replace(/تش/g, 'چ').replace(/^ال(?=..)/, ''), ARABIC)
    .replace(/g/g, isKorean ? 'k' : 'g')
    .replace(/(.)\1+/g, '$1');
  return isKorean ? koreanSound(key.replace(/nj/g, 'nk')) : key;
}

const DEVANAGARI = letters('कkखkगgघgङnचcछcजjझjञnटtठtडdढdणnतtथtदdधdनnपpफfबbभbमmयyरrलlवvशsषsसsहhंn');

function devanagariKey(word: string, isKorean: boolean): string {
  const key = mapLetters(word, DEVANAGARI)
    .replace(/[y]/g, '')
    .replace(/(.)\1+/g, '$1');
  return isKorean ? koreanSound(key) : key;
}

const INITIALS = [...'kknttrmppssOcccktph']; // ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
const FINALS = [...'-kkknnntrrrrrrrrmppssNccktph'];
const SYLLABLES = 0xac00;
const VOWELS = 21;
const ENDS = 28;
/** ㅡ is what a foreign consonant by itself is written with. */
const EU = 18;

function hangulKey(word: string): string {
  return [...word]
    .map((char) => {
      const code = char.charCodeAt(0) - SYLLABLES;
      if (code < 0) return '';
      const vowel = Math.floor(code / ENDS) % VOWELS;
      const initial = (INITIALS[Math.floor(code / (VOWELS * ENDS))] ?? '').replace('O', '');
      const final = (FINALS[code % ENDS] ?? '').replace('-', '');
      return initial + (vowel === EU ? '' : VOWEL) + final;
    })
    .join('')
    .replace(/\*+/g, VOWEL);
}

const KANA_ROWS = [
  'ァアィイゥウェエォオャヤュユョヨ',
  'カガキギクグケゲコゴヵヶ',
  'サザシジスズセゼソゾ',
  'タダチヂツヅテデトド',
  'ナニヌネノ',
  'ハヒフヘホ',
  'マミムメモ',
  'ラリルレロ',
  'ワヲヴバビブベボ',
  'パピプペポ',
  'ン',
];

// Long vowels and doubled consonants come and go in foreign names.
function katakanaKey(word: string): string {
  return [...word.replace(/[ーッ]/g, '')]
    .map((kana) => 'aksTnhmrvpN'.charAt(KANA_ROWS.findIndex((row) => row.includes(kana))))
    .join('')
    .replace(/a+/g, '');
}

function letters(pairs: string): ReadonlyMap<string, string> {
  const chars = [...pairs.replace(/‌/g, '')];
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < chars.length; index += 2) {
    const [from = '', to = ''] = [chars[index], chars[index + 1]];
    if (!map.has(from)) map.set(from, to === '-' ? '' : to);
  }
  return map;
}

function mapLetters(word: string, map: ReadonlyMap<string, string>): string {
  return [...word].map((char) => map.get(char) ?? '').join('');
}

const collapse = (key: string) => key.replace(/(.)\1+/g, '$1');
