import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { koreanSound, latinSound } from '@/matching/loose-latin';

// What the one go over a word stands for: these, one after the other.
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/dsch|dzh/g, 'j'],
  [/tsch|tch/g, 'C'],
  [/sch|sh/g, 's'],
  [/ch/g, 'C'],
  [/ck|[qc]/g, 'k'],
  [/C/g, 'c'],
  [/ph/g, 'f'],
  [/([bdgkptz])h/g, '$1'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[aeiouy]+h?(?=[bcdfgjklmnpqrstvxz]|$)/g, '*'],
  [/[aeiouy]+/g, '*'],
  [/(.)\1+/g, '$1'],
];
const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/n[gk]/g, 'N'],
  [/[gk]/g, 'k'],
  [/[dt]/g, 't'],
  [/[bpf]/g, 'p'],
  [/[jcz]/g, 'c'],
  [/[lr]/g, 'r'],
  [/v/g, ''],
  [/\*+/g, '*'],
  [/(.)\1+/g, '$1'],
];

const word = fc.string({
  unit: fc.constantFrom(..."hhhcssdtkpzqwaeiouyngjlrvbfxm'"),
  maxLength: 12,
});

describe('how a Latin word sounds', () => {
  test('is what its rules make of it one after the other', () => {
    fc.assert(
      fc.property(word, (text) => {
        const plain = inSteps(text, LATIN);
        expect(latinSound(text)).toBe(plain);
        expect(koreanSound(plain)).toBe(inSteps(plain, KOREAN));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['Abdul Qadeer', 'abdulqadeer', 'abdulkadir'],
    ['Shahnaz', 'shahnaz', 'shanas'],
    ['Tschaghai', 'tschaghai', 'chagai'],
  ])('is the same in other spellings of %s', (_name, one, other) => {
    expect(latinSound(one)).toBe(latinSound(other));
  });
});

function inSteps(text: string, steps: readonly (readonly [RegExp, string])[]): string {
  return steps.reduce((changed, [pattern, by]) => changed.replace(pattern, by), text);
}
