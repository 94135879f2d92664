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

  test('fails with what the background said, and does not ask again', async () => {
    let asked = 0;
    const ask = createAsk(async () => {
      asked += 1;
      return { error: 'no space' };
    });
    await expect(ask('factSheet', 'komid')).rejects.toThrow('factSheet: no space');
    expect(asked).toBe(1);
  });

  test.each([
    ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['no reply comes', async () => undefined],
  ])(
    'asks once more where %s, since the background may just have been stopped',
    async (_, first) => {
      let asked = 0;
      const ask = createAsk(async () => {
        asked += 1;
        return asked === 1 ? first() : { value: [] };
      });
      expect([await ask('topics', []), asked]).toEqual([[], 2]);
    },
  );

  test('fails where nobody answers', async () => {
    await expect(askWith(undefined)('factSheet', 'komid')).rejects.toThrow('did not answer');
  });
});
