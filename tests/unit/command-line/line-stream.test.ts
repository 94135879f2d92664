import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '@/scripts/command-line/line-stream';

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

async function readLines(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(stream(chunks))) lines.push(Buffer.from(line).toString());
  return lines;
}

describe('the lines of a stream', () => {
  test('are the same wherever its chunks end', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '核', '\u2028') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat()), async (whole, places) => {
        const bytes = Buffer.from(whole);
        const ends = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b);
        const chunks = [...ends, bytes.length].map((end, index) =>
          bytes.subarray(ends[index - 1] ?? 0, end),
        );
        expect(await readLines(chunks)).toEqual(whole.split('\n'));
      }),
    );
  });
});
