import provenance from 'virtual:provenance';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PopupView } from '@/components/PopupView';
import type { SheetState } from '@/components/sheet-state';
import { editionsSince } from '@/data/editions';
import type { Edition, TopicId } from '@/data/schema';
import { createAsk, type StoreTrouble } from '@/extension/messages';
import { readSheet } from '@/extension/read-sheet';
import { reportError } from '@/extension/report-error';
import { seenEdition } from '@/extension/seen-edition';
import { usePage } from './use-page';

const ask = createAsk((request) => browser.runtime.sendMessage(request));
const seen = seenEdition(browser);

/** The popup, wired to the tab it was opened over. */
export function PopupApp() {
  const { site, topics, switchSite } = usePage(ask);
  const trouble = useStoreTrouble();
  const news = useNews();
  const [sheet, setSheet] = useState<SheetState>();
  const wanted = useRef<TopicId>(undefined); // What was asked for last: late answers are dropped.

  async function openTopic(topicId: TopicId | undefined): Promise<void> {
    wanted.current = topicId;
    setSheet(topicId === undefined ? undefined : { kind: 'loading' });
    if (topicId === undefined) return;
    const read = await readSheet(topicId, ask);
    if (wanted.current !== topicId) return;
    setSheet(read);
    if (read.kind === 'ready') document.title = read.sheet.topic.name;
  }

  useEffect(() => {
    const named = new URL(location.href).searchParams.get('topic'); // Where a card says "more".
    if (named === null) return;
    document.documentElement.classList.add('in-tab');
    void openTopic(named);
  }, []);

  if (!site) return null; // A moment at most: nothing is known yet that could be shown.
  return (
    <PopupView
      site={site}
      topics={topics}
      sheet={sheet}
      trouble={trouble}
      news={news}
      provenance={provenance}
      onSiteChange={(isOn) => void switchSite(isOn)}
      onTopic={(topicId) => void openTopic(topicId)}
      onBack={() => void openTopic(undefined)}
    />
  );
}

function useStoreTrouble(): StoreTrouble | undefined {
  const [trouble, setTrouble] = useState<StoreTrouble>();
  useEffect(() => {
    // A background that does not even answer this shows in the list of topics, which asks it too.
    ask('storeTrouble').then(
      (found) => setTrouble(found ?? undefined),
      () => {},
    );
  }, []);
  return trouble;
}

/** Editions since the popup was last open; from now on they are known. */
function useNews(): readonly Edition[] {
  const [news, setNews] = useState<readonly Edition[]>([]);
  useEffect(() => {
    tellNews(setNews).catch(reportError);
  }, []);
  return news;
}

async function tellNews(tell: (news: readonly Edition[]) => void): Promise<void> {
  tell(editionsSince(provenance.editions, await seen.read()));
  await seen.write(provenance.version);
}
