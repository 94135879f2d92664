import { useRef, useState } from 'preact/hooks';
import type { MentionPlace } from '@/components/MentionStepper';
import type { TopicsState } from '@/components/PageView';
import type { SheetState } from '@/components/sheet-state';
import type { TopicId } from '@/data/schema';
import type { ActivePage } from '@/extension/active-page';
import type { Ask } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { readSheet } from '@/extension/read-sheet';
import { reportError } from '@/extension/report-error';
import { showMention } from '@/extension/show-mention';

/** The topic a reader has chosen: its fact sheet, and where the page mentions it. */
export interface ChosenTopic {
  readonly sheet: SheetState | undefined;
  readonly place: MentionPlace | undefined;
  /** Show its sheet, and on a page that mentions it scroll there. */
  openTopic(topicId: TopicId): void;
  closeTopic(): void;
  step(by: 1 | -1): void;
}

/** No topic yet, over this page that mentions these. */
export function useTopic(ask: Ask, page: ActivePage | undefined, topics: TopicsState): ChosenTopic {
  const [sheet, setSheet] = useState<SheetState>();
  const [place, setPlace] = useState<MentionPlace>();
  const wanted = useRef<TopicId>(undefined); // What was asked for last: late answers are dropped.

  async function read(topicId: TopicId): Promise<void> {
    setSheet({ kind: 'loading' });
    const found = await readSheet(topicId, ask);
    if (wanted.current === topicId) setSheet(found);
  }

  async function show(topicId: TopicId, nth: number): Promise<void> {
    if (!page) return;
    const shown = await showMention(browser.scripting, page.tabId, topicId, nth);
    if (wanted.current === topicId) setPlace(shown);
  }

  function openTopic(topicId: TopicId): void {
    wanted.current = topicId;
    setPlace(undefined);
    void read(topicId);
    if (isNamed(topics, topicId)) show(topicId, 0).catch(reportError);
  }

  function closeTopic(): void {
    wanted.current = undefined;
    setSheet(undefined);
    setPlace(undefined);
  }

  function step(by: 1 | -1): void {
    const nth = (place?.number ?? 0) - 1 + by;
    if (wanted.current !== undefined) show(wanted.current, nth).catch(reportError);
  }

  return { sheet, place, openTopic, closeTopic, step };
}

function isNamed(topics: TopicsState, topicId: TopicId): boolean {
  return topics.kind === 'ready' && topics.items.some(({ topic }) => topic.id === topicId);
}
