/** Texts that are hard to look through: names as pages may spell them, and what may stand between them. */
import fc from 'fast-check';

const SEPARATORS = [
  ...' \u00a0\n\t\u3000\u2003\ufeff-\u2010\u2011–—\u2212\ufe58\ufe63\uff0d_·・‧･=＝.．/',
].concat(['  ', '\r\n', '. ', '']);

const ODDITIES = [
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\u061c', '\u202e', '\ufe0f', '\u034f'],
  ...['\u0300', '\u0301', '\u0306', '\u0308', '\u0345', '\u1dc4', '\u20e3', '\u3099', '\uff9e'],
  ...['\u0640', '\u064e', '\u0651', '\u0653', '\u0654', '\u0670', '\u0621', '\u0610', '\u06d5'],
  ...['\u093c', '\u094d', '\u093f', '\u0903', '\u0951', '\u0e01', '\u0e34', '\u05d1', '\u05b8'],
  ...['\ud83d', '\ude00', '\udc00', '😀', '🤣', '🇰🇵', '👩‍🚀', '𝐏', '𠮷', '\u{e0100}'],
  ...['…', '½', '™', 'ﬁ', 'ß', 'æ', 'ŉ', '①', '㈱', '㌔', 'ﻻ', 'ﷺ', 'ᄀ', 'ᅡ', 'ᆨ', 'ｶ', 'ﾞ'],
  ...['"', '“', '«', '`', '´', "'", '’', ',', '،', '。', '(', '（', '#', '@', '*', '1', '２', '۳'],
  ...['é', 'й', 'ё', 'ї', 'ά', 'x', 's', 'S', 'A', 'A.', 'Ａ', 'ー', 'ッ', 'ｱ', '가', '북', '대'],
  ...['北', '朝', 'و', 'ال', 'ل', 'کی', 'ः', 'the', 'Dr.', 'ракета', '미사일', 'صاروخ', 'ミサイル'],
];

const HALF_WIDTH: Record<string, string> = {
  ...{ ア: 'ｱ', ガ: 'ｶﾞ', ダ: 'ﾀﾞ', ド: 'ﾄﾞ', ン: 'ﾝ', ノ: 'ﾉ', パ: 'ﾊﾟ', キ: 'ｷ', ス: 'ｽ' },
  ...{ タ: 'ﾀ', ウ: 'ｳ', リ: 'ﾘ', ラ: 'ﾗ', ー: 'ｰ', フ: 'ﾌ', ル: 'ﾙ', ト: 'ﾄ', ジ: 'ｼﾞ' },
};
const LIGATURES: Record<string, string> = { fi: 'ﬁ', st: 'ﬆ', ss: 'ß', ae: 'æ', ii: 'Ⅱ', th: 'þ' };

type Random = () => number;
type Spelling = (name: string, random: Random) => string;

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Put something after about one in `rarity` characters. */
const strew =
  (items: readonly string[], rarity: number): Spelling =>
  (name, random) =>
    [...name].map((char) => (random() * rarity < 1 ? char + pick(items, random) : char)).join('');

const INVISIBLE = ODDITIES.slice(0, 9);
const VOWELS = ['\u064e', '\u0651', '\u200c', '\u0640', '\u0654'];

const SPELLINGS: readonly Spelling[] = [
  (name) => name,
  (name) => name,
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFKD'),
  (name) => name.toUpperCase(),
  (name, random) => name.replace(/./gu, (char) => (random() < 0.5 ? char.toUpperCase() : char)),
  (name) => name.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (name) => name.replace(/[ァ-ー]/g, (char) => HALF_WIDTH[char] ?? char),
  (name) => name.replace(/fi|st|ss|ae|ii|th/g, (letters) => LIGATURES[letters] ?? letters),
  (name, random) => name.replace(/[\s-]/g, () => pick(SEPARATORS, random)),
  (name, random) =>
    name.replace(/[\s-]/g, () => pick(SEPARATORS, random) + pick(SEPARATORS, random)),
  (name) => `#${name.replace(/[\s-]/g, '')}`,
  (name, random) => name.replace(/./u, (char) => char + '\u0301'.repeat(random() * 80)),
  (name, random) => name.replace(/[北朝巴金]/g, (char) => pick(['\n', ' ', ''], random) + char),
  strew(ODDITIES, 12),
  strew(INVISIBLE, 5),
  strew(VOWELS, 5),
  (name, random) => pick(['ال', 'و', 'ل', '대', '주', '의 ', 'al-', 'ﻻ', '“', '('], random) + name,
  (name, random) => name + pick(['s', "'s", 'ः', '의', 'は', 'ом', '。', '1', '.', '™'], random),
  (name, random) => name.slice(0, random() * name.length + 1),
  (name, random) => name.slice(random() * name.length),
];

/** Texts made of these names, in every spelling above, and of oddities. */
export function hardTexts(names: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.tuple(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }));
  return fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer())
    .map(([pieces, seed]) => {
      const random = randomFrom(seed);
      return pieces.map(([name, kind]) => spell(name, kind, random)).join('');
    });
}

function spell(name: string, kind: number, random: Random): string {
  const end = pick(random() < 0.5 ? SEPARATORS : ODDITIES, random);
  if (kind > 0.75) return pick(ODDITIES, random) + pick(ODDITIES, random) + end;
  const once = pick(SPELLINGS, random)(name, random);
  return (kind > 0.45 ? pick(SPELLINGS, random)(once, random) : once) + end;
}

// mulberry32: small, and good enough to choose spellings.
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
