import { describe, expect, test } from 'vitest';
import { createAsk, type Reply } from '@/extension/messages';
import { readSheet } from '@/extension/read-sheet';

/** Reads a sheet from a background that does this when it is sent a request. */
const read = (send: () => Promise<Reply | undefined>) => readSheet('komid', createAsk(send));

describe('a fact sheet that cannot be had', () => {
  test('is missing where the background knows of none', async () => {
    expect(await read(async () => ({ value: null }))).toEqual({ kind: 'missing' });
  });

  test('has failed where the background answers that it could not be read', async () => {
    expect(await read(async () => ({ error: 'closed' }))).toEqual({
      kind: 'failed',
      reason: 'factSheet: closed',
    });
  });

  test.each([
    ['nobody listens', async () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['no reply comes', async () => undefined],
  ])('is unanswered where %s', async (_name, send) => {
    expect(await read(send)).toMatchObject({ kind: 'failed', unanswered: true });
  });

  test('is asked for once more, since the background may just have been stopped', async () => {
    let asked = 0;
    const state = await read(async () => {
      asked += 1;
      if (asked === 1) throw new Error('The message port closed.');
      return { value: null };
    });
    expect([state.kind, asked]).toEqual(['missing', 2]);
  });
});
