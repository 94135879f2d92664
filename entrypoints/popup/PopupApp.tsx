import provenance from 'virtual:provenance';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PopupView } from '@/components/PopupView';
import type { SheetState } from '@/components/sheet-state';
import type { TopicId } from '@/data/schema';
import { createAsk } from '@/extension/messages';
import { usePage } from './use-page';

const ask = createAsk((request) => browser.runtime.sendMessage(request));

/** The popup, wired to the tab it was opened over. */
export function PopupApp() {
  const { site, topics, switchSite } = usePage(ask);
  const [sheet, setSheet] = useState<SheetState>();

  async function openTopic(topicId: TopicId): Promise<void> {
    setSheet({ kind: 'loading' });
    setSheet(await readSheet(topicId));
  }

  if (!site) return null; // A moment at most: nothing is known yet that could be shown.
  return (
    <PopupView
      site={site}
      topics={topics}
      sheet={sheet}
      provenance={provenance}
      onSiteChange={(isOn) => void switchSite(isOn)}
      onTopic={(topicId) => void openTopic(topicId)}
      onBack={() => setSheet(undefined)}
    />
  );
}

async function readSheet(topicId: TopicId): Promise<SheetState> {
  try {
    const sheet = await ask('factSheet', topicId);
    return sheet ? { kind: 'ready', sheet } : { kind: 'missing' };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
