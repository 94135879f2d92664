import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fold } from '@/matching/fold';

/** Reads as: [what is folded away, one spelling, another that must fold to the same]. */
const SAME: [name: string, one: string, other: string][] = [
  ['case', 'GHAURI', 'ghauri'],
  ['full-width letters', 'ＫＯＭＩＤ', 'komid'],
  ['diacritics', 'Ghaúri', 'ghauri'],
  ['a combining accent', 'Ghauri\u0301', 'ghauri'],
  ['decomposed Hangul', '\u1100\u116e\u110b\u116f\u11af\u1109\u1161\u11ab', '구월산'],
  ['half-width kana', 'ｶﾞｳﾘ', 'ガウリ'],
  ['a soft hyphen', 'Kuwol\u00adsan', 'kuwolsan'],
  ['a zero-width joiner', 'Gha\u200duri', 'ghauri'],
  ['a byte order mark within a word', 'Gha\ufeffuri', 'ghauri'],
  ['every zero-width letter', 'Gha\u200b\u200c\u200d\u2060\ufeff\u00aduri', 'ghauri'],
  ['bidi controls', '\u2067عبدالقدیر\u2069', 'عبدالقدیر'],
  ['tatweel', 'عبـــدالقدیر', 'عبدالقدیر'],
  ['a ZWNJ that parts Arabic words', 'شمالی\u200cکوریا', 'شمالی کوریا'],
  ['every dash', 'Hatf\u20145', 'hatf 5'],
  ['white space of any length', 'A.\u00a0Q.\n  Khan', 'a q khan'],
  ['initials', 'A.Q. Khan', 'A Q Khan'],
  ['a title', 'Dr. Khan', 'dr khan'],
  ['Arabic and Urdu letters', 'عبدالقدير خان كتاب', 'عبدالقدیر خان کتاب'],
  ['Arabic vowel signs', 'غَوري', 'غوری'],
  ['Cyrillic stress', 'Абду́л Кады́р', 'абдул кадыр'],
  ['ё', 'Ёлкин', 'елкин'],
  ['nukta', 'क़दीर', 'कदीर'],
  ['chandrabindu', 'ख़ाँ', 'खां'],
  ['Arabic-Indic digits', 'حتف ٥', 'حتف 5'],
  ['Urdu digits', 'حتف ۵', 'حتف 5'],
  ['blanks beside Hangul', '압둘 카디르 칸', '압둘카디르칸'],
  ['dots in Han names', '阿卜杜勒•卡迪尔・汗', '阿卜杜勒卡迪尔汗'],
];

const DIFFERENT: [name: string, one: string, other: string][] = [
  ['й and и', 'Чой', 'чои'],
  ['traditional and simplified Han', '朝鮮', '朝鲜'],
  ['a full stop after a word', 'Khan. Research', 'khan research'],
  ['a comma', 'Pakistan, DPRK', 'pakistan dprk'],
];

describe('folding', () => {
  test.each(SAME)('takes away %s', (_name, one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });

  test.each(DIFFERENT)('keeps apart %s', (_name, one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
  });

  test('keeps capitals where asked', () => {
    expect(fold('Pakistan’s KRL', true).text).toBe("Pakistan's KRL");
  });

  test('leads back to the raw text', () => {
    const raw = 'The A.\u00a0Q.\u00ad Kha\u0301n file';
    const { text, starts, ends } = fold(raw);
    const at = text.indexOf('a q khan');
    expect(raw.slice(starts[at], ends[at + 'a q khan'.length - 1])).toBe(
      'A.\u00a0Q.\u00ad Kha\u0301n',
    );
  });

  test('remembers where separators stood in scripts without blanks', () => {
    expect([...fold('바로 동미사일').gaps]).toEqual([[2, 'separator']]);
    expect([...fold('노동\n미사일').gaps]).toEqual([[2, 'line break']]);
  });

  test('keeps offsets in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const { text, starts, ends } = fold(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let at = 0; at < text.length; at += 1) {
          expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThanOrEqual(starts[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(raw.length);
        }
      }),
    );
  });

  test('is the same of a unit met for the first time and of one that is known', async () => {
    const unit = fc.constantFrom(
      ..."aZß.-_=`'’·・ \n\u00a0朝가각ガｶﾞاءكںЙё़कि\u0301\u200c\u200b5٥😀",
    );
    const texts = fc.array(fc.string({ unit, maxLength: 12 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (raws, keepCase) => {
        vi.resetModules();
        const fresh = await import('@/matching/fold');
        for (const raw of raws) expect(fresh.fold(raw, keepCase)).toEqual(fold(raw, keepCase));
      }),
      { numRuns: 30 },
    );
  });
});
