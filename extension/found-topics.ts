import type { Browser } from 'webextension-polyfill';
import type { TopicRef } from '@/data/fact-sheet';
import type { FrameReport } from './isolated-world';
import type { Ask } from './messages';
import { readPage } from './page-reports';

/** A topic that a page mentions, and how often in all its frames. */
export interface FoundTopic {
  readonly topic: TopicRef;
  readonly count: number;
}

/** What a page mentions; not `settled` while its frames are still being read. */
export interface FoundTopics {
  readonly settled: boolean;
  /** Whether our script was there to ask, in any frame. */
  readonly hasMarker: boolean;
  readonly items: readonly FoundTopic[];
}

/** What the page in this tab mentions, or undefined where the browser lets no extension in. */
export async function findTopics(
  { scripting }: Pick<Browser, 'scripting'>,
  tabId: number,
  ask: Ask,
): Promise<FoundTopics | undefined> {
  const reports = await readPage(scripting, tabId);
  if (!reports) return undefined;
  const counts = sumCounts(reports);
  const topics = counts.size === 0 ? [] : await ask('topics', [...counts.keys()]);
  return {
    hasMarker: reports.length > 0,
    settled: reports.every(({ settled }) => settled),
    items: topics.map((topic) => ({ topic, count: counts.get(topic.id) ?? 0 })),
  };
}

function sumCounts(reports: readonly FrameReport[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topicId, count } of reports.flatMap(({ topics }) => topics)) {
    counts.set(topicId, (counts.get(topicId) ?? 0) + count);
  }
  return counts;
}
