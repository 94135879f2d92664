import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInAddress, isInsideWord, mayBegin } from '@/matching/boundary';
import { fold } from '@/matching/fold';

const text = fc.string({
  unit: fc.constantFrom(...'aZé1.- ,朝鮮가나ガひاوजिпП😀\ud83d\ude00\u0301\u200c·'),
  maxLength: 40,
});

describe('boundaries of words', () => {
  test('are nowhere that two neighbours alone rule out', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = fold(raw);
        for (let at = 1; at < folded.text.length; at += 1) {
          const [before, unit] = [folded.text.charCodeAt(at - 1), folded.text.charCodeAt(at)];
          if (isInsideWord(before, unit)) expect(mayBegin(folded, at)).toBe(false);
        }
      }),
    );
  });

  test.each([
    ['an address', 'see https://komid.example/x now', 12, 17, true],
    ['mail', 'mail komid@example.org', 5, 10, true],
    ['a sentence', 'It was KOMID. Then', 7, 12, false],
    ['initials', 'A.Q. Khan', 0, 9, false],
    ['the end of the text', 'KOMID', 0, 5, false],
    ['a sentence beside Han', '朝鲜KOMID.com', 2, 7, false],
    ['a sentence behind a wide blank', 'a@b.c\u3000KOMID', 6, 11, false],
  ])('tell %s', (_name, raw, start, end, isAddress) => {
    expect(isInAddress(raw, start, end)).toBe(isAddress);
  });
});
