import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { annotateStream } from '@/scripts/annotate/annotate-stream';
import { finder } from '@/tests/fakes/real-lexicon';

async function annotated(...chunks: readonly string[]): Promise<unknown[]> {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const outcomes: unknown[] = [];
  for await (const outcome of annotateStream('-', stream, { finder, every: false }))
    outcomes.push('line' in outcome ? JSON.parse(outcome.line) : outcome.fault);
  return outcomes;
}

const mention = (start: number) => {
  return { start, end: start + 9, topic: 'aq-khan', text: 'A.Q. Khan' };
};

test('lines of JSON are a text each, wherever the stream is cut', async () => {
  const two = [
    { id: 'one', mentions: [mention(0)] },
    { id: 2, mentions: [] },
  ];
  const chunks = ['\n{"id":"one","te', 'xt":"A.Q. Khan"}\n\n{"id":2,"text":"\u2028none"}\n'];
  expect(await annotated(...chunks)).toEqual(two);
  expect(await annotated(chunks.join(''))).toEqual(two);
});

test('whatever else begins a stream is one text', async () => {
  const text = ['{"id":"one"}\nA.Q.', ' Khan'];
  expect(await annotated(...text)).toEqual([{ id: '-', mentions: [mention(13)] }]);
  expect(await annotated()).toEqual([{ id: '-', mentions: [] }]);
});
