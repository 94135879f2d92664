import { expect, test } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { updateBadge } from '@/extension/badge';
import { showMention } from '@/extension/show-mention';

type Injection = Parameters<Scripting.Static['executeScript']>[0];

const khan = (count: number) => ({ settled: true, topics: [{ topicId: 'khan', count }] });
const kim = { settled: true, topics: [{ topicId: 'kim', count: 4 }] };

/** A page of these frames, which notes what it is asked to show. */
function pageOf(frames: Record<number, object | null>) {
  const shown: unknown[] = [];
  const scripting = {
    async executeScript({ target, args }: Injection) {
      if (!args)
        return Object.entries(frames).map(([id, result]) => ({ frameId: Number(id), result }));
      shown.push([target.frameIds?.[0], ...args]);
      return [{ frameId: target.frameIds?.[0], result: true }];
    },
  } as unknown as Scripting.Static;
  return { shown, scripting };
}

test.each([
  [0, [0, 'khan', 0], { number: 1, count: 3 }],
  [1, [0, 'khan', 1], { number: 2, count: 3 }],
  [2, [9, 'khan', 0], { number: 3, count: 3 }],
  [3, [0, 'khan', 0], { number: 1, count: 3 }],
  [-1, [9, 'khan', 0], { number: 3, count: 3 }],
])(
  'mention %i of a topic is looked for through all frames and round their end',
  async (nth, asked, place) => {
    const { shown, scripting } = pageOf({ 9: khan(1), 5: kim, 0: khan(2), 3: null });
    expect(await showMention(scripting, 7, 'khan', nth)).toEqual(place);
    expect(shown).toEqual([asked]);
  },
);

test('a topic that the page mentions no longer is nowhere', async () => {
  const { shown, scripting } = pageOf({ 0: kim });
  expect(await showMention(scripting, 7, 'khan', 0)).toBeUndefined();
  expect(shown).toEqual([]);
});

test.each([
  ['each topic of all frames once', { 0: khan(2), 4: khan(1), 5: kim }, '2'],
  ['nothing where there is none', { 0: { settled: true, topics: [] } }, ''],
])('the badge counts %s', async (_what, frames, text) => {
  const written: unknown[] = [];
  const action = {
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setBadgeText: async (badge: unknown) => written.push(badge),
  };
  const api = { action, scripting: pageOf(frames).scripting };
  await updateBadge(api as unknown as Parameters<typeof updateBadge>[0], 7);
  expect(written).toEqual([{ tabId: 7, text }]);
});
