import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TopicsState } from '@/components/PageView';
import type { SiteState } from '@/components/SiteSwitch';
import { type ActivePage, activePage } from '@/extension/active-page';
import { type FoundTopics, findTopics } from '@/extension/found-topics';
import type { Ask } from '@/extension/messages';
import { whyNoAccess } from '@/extension/page-access';
import { createSettings } from '@/extension/settings';
import { hostOf, isEnabledOn, withHost } from '@/extension/site-rules';

/** How often a page that is still being read, or was just switched on, is asked again, ms. */
const ASK_AGAIN_MS = 250;

/** How often a page without our script is asked before it counts as out of reach: it may be starting. */
const MOST_TRIES = 4;

const settings = createSettings(browser);

/** What the popup shows of the page before the reader, kept up to date while it is open. */
export interface PageState {
  readonly site: SiteState | undefined;
  readonly topics: TopicsState;
  switchSite(isOn: boolean): Promise<void>;
}

/** The state of the page that this popup was opened over. */
export function usePage(ask: Ask): PageState {
  const [page, setPage] = useState<ActivePage>();
  const [site, setSite] = useState<SiteState>();
  const [topics, setTopics] = useState<TopicsState>({ kind: 'loading' });

  useEffect(() => {
    void readSite().then(([found, state]) => {
      setPage(found);
      setSite(state);
    });
  }, []);

  useEffect(() => {
    if (!page || site?.kind !== 'on') return;
    const looking = new AbortController();
    void look(page, looking.signal);
    return () => looking.abort();
  }, [page, site?.kind]);

  async function look(page: ActivePage, signal: AbortSignal, tries = 1): Promise<void> {
    const found = await find(page.tabId, ask);
    if (signal.aborted) return;
    if (found.kind === 'failed') return setTopics(found);
    if (found.kind === 'absent' && tries >= MOST_TRIES) {
      return setSite({ kind: 'blocked', reason: whyNoAccess(page.url, found.wasReached) });
    }
    if (found.kind === 'found') setTopics(toTopicsState(found.topics));
    if (found.kind === 'found' && found.topics.settled) return;
    setTimeout(() => !signal.aborted && void look(page, signal, tries + 1), ASK_AGAIN_MS);
  }

  async function switchSite(isOn: boolean): Promise<void> {
    const host = hostOf(page?.url ?? '');
    if (host === undefined) return;
    await settings.saveSiteRules(withHost(await settings.siteRules(), host, isOn));
    setTopics({ kind: 'loading' });
    setSite({ kind: isOn ? 'on' : 'off', host });
  }

  return { site, topics, switchSite };
}

type Finding =
  | { readonly kind: 'found'; readonly topics: FoundTopics }
  | { readonly kind: 'absent'; readonly wasReached: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

async function find(tabId: number, ask: Ask): Promise<Finding> {
  try {
    const topics = await findTopics(browser, tabId, ask);
    return topics?.hasMarker ? { kind: 'found', topics } : { kind: 'absent', wasReached: !!topics };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

function toTopicsState({ settled, items }: FoundTopics): TopicsState {
  return settled || items.length > 0 ? { kind: 'ready', items } : { kind: 'loading' };
}

async function readSite(): Promise<[ActivePage | undefined, SiteState]> {
  const page = await activePage(browser.tabs, location.href);
  const host = hostOf(page?.url ?? '');
  if (host === undefined) return [page, { kind: 'blocked', reason: whyNoAccess(page?.url, false) }];
  const isOn = isEnabledOn(await settings.siteRules(), host);
  return [page, { kind: isOn ? 'on' : 'off', host }];
}
