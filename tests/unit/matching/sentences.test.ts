import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/matching/fold';
import { sentenceAround } from '@/matching/sentences';

const STOP = /[.!?](?=["')\s]|$)|[。！？؟۔।;；]|:\s|\ufffc/u;

const text = fc.string({ unit: fc.constantFrom(...'ab. !?:;。۔।")\'朝\n\ufffc'), maxLength: 60 });

test('a sentence ends where a stop stands in the two units beside it', () => {
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(5), (raw, from, length) => {
      const folded = fold(raw);
      const start = Math.min(from, folded.text.length);
      const end = Math.min(start + length, folded.text.length);
      expect(sentenceAround({ raw, folded }, start, end)).toEqual(around(folded.text, start, end));
    }),
  );
});

function around(folded: string, start: number, end: number) {
  let [from, to] = [start, end];
  while (from > 0 && !STOP.test(folded.slice(from - 1, from + 1))) from -= 1;
  while (to < folded.length && !STOP.test(folded.slice(to, to + 2))) to += 1;
  return { start: from, end: to };
}
