import { useEffect } from 'preact/hooks';
import type { TopicId } from '@/data/schema';
import { native as browser } from '@/extension/native';
import { panelTopic } from '@/extension/panel-topic';
import { reportError } from '@/extension/report-error';
import type { Surface } from './ReadingApp';

const asked = panelTopic(browser);

/** Have a side panel open what a card in its window asked for, now or later. */
export function useWantedTopic(
  surface: Surface,
  windowId: number | undefined,
  open: (topicId: TopicId) => void,
): void {
  useEffect(() => {
    if (surface !== 'panel' || windowId === undefined) return;
    const closing = new AbortController();
    const take = () => {
      asked.take(windowId).then((topicId) => topicId !== undefined && open(topicId), reportError);
    };
    asked.onWanted(take, closing.signal);
    take();
    return () => closing.abort();
  }, [surface, windowId]);
}
