import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TopicsState } from '@/components/PageView';
import type { SiteState } from '@/components/SiteSwitch';
import { type ActivePage, activePage, onPageChange } from '@/extension/active-page';
import type { Ask } from '@/extension/messages';
import { reportError } from '@/extension/report-error';
import { hostOf, isEnabledOn, siteRules, withHost } from '@/extension/site-rules';
import { blockedState, findings } from './page-findings';

const rules = siteRules(browser);

/** What a surface shows of the page before the reader, kept up to date while it is open. */
export interface PageState {
  readonly page: ActivePage | undefined;
  readonly site: SiteState | undefined;
  readonly topics: TopicsState;
  switchSite(isOn: boolean): Promise<void>;
}

/** The state of the page that this popup was opened over, or of whichever page a side panel stands beside. */
export function usePage(ask: Ask): PageState {
  const [page, setPage] = useState<ActivePage>();
  const [site, setSite] = useState<SiteState>();
  const [topics, setTopics] = useState<TopicsState>({ kind: 'loading' });
  const looking = useRef<AbortController>(undefined);
  const shown = useRef<number>(undefined); // The tab whose topics are shown: another one's begin anew.

  async function look(): Promise<void> {
    looking.current?.abort();
    looking.current = new AbortController();
    const { signal } = looking.current;
    const [found, state] = await readSite();
    if (signal.aborted) return;
    if (found?.tabId !== shown.current) setTopics({ kind: 'loading' });
    shown.current = found?.tabId;
    setPage(found);
    setSite(state);
    if (found && state.kind === 'on') await follow(found, signal);
  }

  async function follow({ tabId, url }: ActivePage, signal: AbortSignal): Promise<void> {
    for await (const found of findings(tabId, ask)) {
      if (signal.aborted) return;
      if (found.kind === 'absent') setSite(await blockedState(url, found.wasReached));
      else setTopics(found.topics);
    }
  }

  useEffect(() => {
    const closing = new AbortController();
    const lookAgain = () => {
      look().catch(() => setSite({ kind: 'blocked', reason: 'unknown' }));
    };
    onPageChange(browser, lookAgain, closing.signal);
    rules.onChange(lookAgain, closing.signal);
    lookAgain();
    return () => closing.abort();
  }, []);

  async function switchSite(isOn: boolean): Promise<void> {
    const host = hostOf(page?.url ?? '');
    if (host === undefined) return;
    looking.current?.abort(); // First of all: it ends any look at the page as it was.
    setTopics({ kind: 'loading' });
    setSite({ kind: isOn ? 'on' : 'off', host });
    try {
      await rules.change((before) => withHost(before, host, isOn)); // Which is heard, and looked after.
    } catch (error) {
      reportError(error);
      setSite({ kind: isOn ? 'off' : 'on', host }); // It could not be saved: show what still holds.
    }
  }

  return { page, site, topics, switchSite };
}

async function readSite(): Promise<[ActivePage | undefined, SiteState]> {
  const page = await activePage(browser.tabs, location.href);
  const url = page?.url ?? '';
  const host = hostOf(url);
  if (host === undefined) return [page, await blockedState(page?.url, false)];
  const isOn = isEnabledOn(await rules.read(), url);
  return [page, { kind: isOn ? 'on' : 'off', host }];
}
