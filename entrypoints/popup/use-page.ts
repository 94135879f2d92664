import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TopicsState } from '@/components/PageView';
import type { SiteState } from '@/components/SiteSwitch';
import { type ActivePage, activePage } from '@/extension/active-page';
import { type FoundTopics, findTopics } from '@/extension/found-topics';
import type { Ask } from '@/extension/messages';
import { whyNoAccess } from '@/extension/page-access';
import { reportError } from '@/extension/report-error';
import { hostOf, isEnabledOn, siteRules, withHost } from '@/extension/site-rules';

/** How often a page that is still being read, or was just switched on, is asked again, ms. */
const ASK_AGAIN_MS = 250;

/** How often a page without our script is asked before it counts as out of reach: it may be starting. */
const MOST_TRIES = 4;

const rules = siteRules(browser);

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
    readSite().then(
      ([found, state]) => {
        setPage(found);
        setSite(state);
      },
      () => setSite({ kind: 'blocked', reason: 'unknown' }),
    );
  }, []);

  useEffect(() => {
    if (!page || site?.kind !== 'on') return;
    const looking = new AbortController();
    void look(page, looking.signal);
    return () => looking.abort();
  }, [page, site?.kind]);

  async function look({ tabId, url }: ActivePage, signal: AbortSignal): Promise<void> {
    for await (const found of findings(tabId, ask)) {
      if (signal.aborted) return;
      if (found.kind === 'absent') setSite(await blockedState(url, found.wasReached));
      else setTopics(found.topics);
    }
  }

  async function switchSite(isOn: boolean): Promise<void> {
    const host = hostOf(page?.url ?? '');
    if (host === undefined) return;
    setTopics({ kind: 'loading' });
    setSite({ kind: isOn ? 'on' : 'off', host }); // First of all: it ends any look at the page as it was.
    try {
      await rules.change((before) => withHost(before, host, isOn));
    } catch (error) {
      reportError(error);
      setSite({ kind: isOn ? 'off' : 'on', host }); // It could not be saved: show what still holds.
    }
  }

  return { site, topics, switchSite };
}

const wait = () => new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));

/** What the page holds, told again until it is whole; that our script is absent, only when it stays so. */
async function* findings(tabId: number, ask: Ask): AsyncGenerator<Finding> {
  for (let tries = 1; ; ) {
    const found = await find(tabId, ask);
    const isFinal = found.kind === 'absent' ? tries >= MOST_TRIES : found.kind === 'whole';
    if (found.kind !== 'absent' || isFinal) yield found;
    if (isFinal) return;
    tries = found.kind === 'absent' ? tries + 1 : 1;
    await wait();
  }
}

type Finding =
  | { readonly kind: 'whole' | 'partial'; readonly topics: TopicsState }
  | { readonly kind: 'absent'; readonly wasReached: boolean };

async function find(tabId: number, ask: Ask): Promise<Finding> {
  try {
    const found = await findTopics(browser, tabId, ask);
    if (!found?.hasMarker) return { kind: 'absent', wasReached: found !== undefined };
    return { kind: found.settled ? 'whole' : 'partial', topics: toTopicsState(found) };
  } catch (error) {
    return { kind: 'whole', topics: { kind: 'failed', reason: String(error) } };
  }
}

function toTopicsState({ settled, items }: FoundTopics): TopicsState {
  return settled || items.length > 0 ? { kind: 'ready', items } : { kind: 'loading' };
}

async function readSite(): Promise<[ActivePage | undefined, SiteState]> {
  const page = await activePage(browser.tabs, location.href);
  const url = page?.url ?? '';
  const host = hostOf(url);
  if (host === undefined) return [page, await blockedState(page?.url, false)];
  const isOn = isEnabledOn(await rules.read(), url);
  return [page, { kind: isOn ? 'on' : 'off', host }];
}

async function blockedState(url: string | undefined, wasReached: boolean): Promise<SiteState> {
  const hasSites = await browser.permissions.contains({ origins: ['<all_urls>'] });
  return { kind: 'blocked', reason: whyNoAccess({ url, wasReached, hasSites }) };
}
