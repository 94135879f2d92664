import type { Scripting } from 'webextension-polyfill';
import type { TopicId } from '@/data/schema';
import { readPage } from './page-reports';

/** Which of a topic's mentions on a page is before the reader, from 1, and how many there are. */
export interface MentionPlace {
  readonly number: number;
  readonly count: number;
}

/**
 * Scroll the page in this tab to a mention of a topic and have it stand out for a moment; `nth` counts
 * from 0 through all frames and goes round their end. Undefined where the page holds none any more.
 */
export async function showMention(
  scripting: Scripting.Static,
  tabId: number,
  topicId: TopicId,
  nth: number,
): Promise<MentionPlace | undefined> {
  const counts = ((await readPage(scripting, tabId)) ?? []).flatMap(({ frameId, topics }) =>
    topics.filter((found) => found.topicId === topicId).map(({ count }) => ({ frameId, count })),
  );
  const count = counts.reduce((sum, frame) => sum + frame.count, 0);
  if (count === 0) return undefined;
  const index = ((nth % count) + count) % count;
  let before = 0;
  for (const frame of counts) {
    if (index < before + frame.count) {
      const wasShown = await showIn(scripting, tabId, frame.frameId, topicId, index - before);
      return wasShown ? { number: index + 1, count } : undefined;
    }
    before += frame.count;
  }
  return undefined;
}

async function showIn(
  scripting: Scripting.Static,
  tabId: number,
  frameId: number,
  topicId: TopicId,
  nth: number,
): Promise<boolean> {
  const results = await scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    func: showHere,
    args: [topicId, nth],
  });
  return results[0]?.result === true;
}

// Sent as source text into the frame: it may use nothing from this module.
function showHere(topicId: string, nth: number): boolean {
  type Shower = { show(topicId: string, nth: number): boolean };
  const world = globalThis as { [key: symbol]: Shower | undefined };
  return world[Symbol.for('parallax')]?.show(topicId, nth) ?? false;
}
