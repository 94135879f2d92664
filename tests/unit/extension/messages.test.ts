import { describe, expect, test } from 'vitest';
import { createAsk, type Reply } from '@/extension/messages';

const askWith = (reply: Reply | undefined) => createAsk(async () => reply);

describe('asking the background', () => {
  test('sends name and arguments, and gives what was answered', async () => {
    const sent: unknown[] = [];
    const ask = createAsk(async (request) => {
      sent.push(request);
      return { value: [{ id: 'komid', name: 'KOMID', kind: 'organisation' }] };
    });
    expect(await ask('topics', ['komid'])).toEqual([
      { id: 'komid', name: 'KOMID', kind: 'organisation' },
    ]);
    expect(sent).toEqual([{ name: 'topics', args: [['komid']] }]);
  });

  test('gives null where there is nothing', async () => {
    expect(await askWith({ value: null })('factSheet', 'nothing')).toBeNull();
  });

  test('fails with what the background said', async () => {
    await expect(askWith({ error: 'no space' })('factSheet', 'komid')).rejects.toThrow(
      'factSheet: no space',
    );
  });

  test('fails where nobody answers', async () => {
    await expect(askWith(undefined)('factSheet', 'komid')).rejects.toThrow('did not answer');
  });
});
