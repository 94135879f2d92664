import { describe, expect, test } from 'vitest';
import { fold } from '@/matching/fold';
import { isHumpAt } from '@/matching/humps';
import { foldedUnit, isDevanagariSign, KIND, kindOf } from '@/matching/letter-classes';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);
// Letters of a script without capitals, which would part words.
const between = (char: string) => fold(`አአ${char}አአ`).text.slice(2, -2);
const ofKind = (kind: number) => UNITS.filter((unit) => kindOf(unit) === kind);
const hex = (unit: number) => unit.toString(16).padStart(4, '0');

describe('what the sieve knows of single units', () => {
  test('is of letters and signs what folding makes of them', () => {
    const plain = [...ofKind(KIND.letter), ...ofKind(KIND.sign)].filter(
      (unit) => !isDevanagariSign(unit),
    );
    const wrong = plain.filter(
      (unit) => between(String.fromCharCode(unit)) !== String.fromCharCode(foldedUnit(unit)),
    );
    expect(wrong.map(hex)).toEqual([]);
  });

  test('is of vowel signs of Devanagari what folding makes of them after a letter', () => {
    const wrong = UNITS.filter(isDevanagariSign).filter((unit) => {
      const { text } = fold(`क${String.fromCharCode(unit)}`);
      return text !== `क${String.fromCharCode(foldedUnit(unit))}`;
    });
    expect(wrong.map(hex)).toEqual([]);
  });

  test('is of separators and of what vanishes that folding parts there, or does not', () => {
    const parts = (unit: number) => between(String.fromCharCode(unit)) === ' ';
    const vanishes = (unit: number) => between(String.fromCharCode(unit)) === '';
    expect(
      ofKind(KIND.separator)
        .filter((unit) => !parts(unit))
        .map(hex),
    ).toEqual([]);
    expect(
      ofKind(KIND.vanishing)
        .filter((unit) => !vanishes(unit))
        .map(hex),
    ).toEqual([]);
    expect(ofKind(KIND.sign).filter(parts).map(hex)).toEqual([]);
  });

  test.each([
    'AbdulQadeer',
    'AQKhan',
    'DPRK',
    'iPhone',
    'ПакИстан',
    'E\u0301a',
    'a1B',
    'McDONALDs',
  ])('parts %s where folding does', (raw) => {
    const parted = [...raw].map((char, at) => (isHumpAt(raw, at) ? ` ${char}` : char)).join('');
    expect(fold(parted).text).toBe(fold(raw).text);
  });
});
