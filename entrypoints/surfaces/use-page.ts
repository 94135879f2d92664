import { useEffect, useRef, useState } from 'preact/hooks';
import type { TopicsState } from '@/components/PageView';
import type { SiteState } from '@/components/SiteSwitch';
import { type ActivePage, activePage, onPageChange } from '@/extension/active-page';
import type { Ask } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import { createSaves } from '@/extension/saves';
import { blockedState, findings } from './page-findings';
import { readerFor } from './page-reader';
import { type SiteActions, siteActions } from './site-actions';
import { readSite } from './site-state';

/** What a surface shows of the page before the reader, kept up to date while it is open. */
export interface PageState extends SiteActions {
  readonly page: ActivePage | undefined;
  readonly site: SiteState | undefined;
  /** What the reader wanted last of this site could not be saved. */
  readonly isUnsaved: boolean;
  readonly topics: TopicsState;
}

/** The state of the page that this popup was opened over, or of whichever page a side panel stands beside. */
export function usePage(ask: Ask): PageState {
  const [page, setPage] = useState<ActivePage>();
  const [site, setSite] = useState<SiteState>();
  const [unsaved, setUnsaved] = useState<string>(); // The host of a site.
  const [saves] = useState(() => createSaves(reportError));
  const [topics, setTopics] = useState<TopicsState>({ kind: 'loading' });
  const looking = useRef<AbortController>(undefined);
  const shown = useRef<number>(undefined); // The tab whose topics are shown: another one's begin anew.

  async function look(): Promise<void> {
    looking.current?.abort();
    looking.current = new AbortController();
    const { signal } = looking.current;
    const found = await activePage(browser.tabs, location.href);
    const state = await readSite(found);
    if (signal.aborted) return;
    if (found?.tabId !== shown.current) setTopics({ kind: 'loading' });
    shown.current = found?.tabId;
    setPage(found);
    setSite(state);
    if (found) await follow(found, state, signal);
  }

  async function follow(seen: ActivePage, state: SiteState, signal: AbortSignal): Promise<void> {
    const reader = await readerFor(seen);
    reader.onChange(() => seen.url ?? '', lookAgain, signal);
    for await (const found of lookInto(seen, state, ask)) {
      if (signal.aborted) return;
      if (found.site) setSite(found.site);
      if (found.topics) setTopics(found.topics);
    }
  }

  function lookAgain(): void {
    look().catch(() => setSite({ kind: 'blocked', reason: 'unknown' }));
  }

  function show(wanted: SiteState): void {
    looking.current?.abort();
    setTopics({ kind: 'loading' });
    setSite(wanted);
  }

  useEffect(() => {
    const closing = new AbortController();
    onPageChange(browser, lookAgain, closing.signal);
    closing.signal.addEventListener('abort', () => looking.current?.abort());
    lookAgain();
    return () => closing.abort();
  }, []);

  const actions = siteActions({ page, site, saves, show, setUnsaved, lookAgain });
  return { page, site, isUnsaved: isOf(site, unsaved), topics, ...actions };
}

function isOf(site: SiteState | undefined, host: string | undefined): boolean {
  return site !== undefined && site.kind !== 'blocked' && site.host === host;
}

/** What a page that is on, or may have been asked for, turns out to be and to hold. */
async function* lookInto(
  { tabId, url }: ActivePage,
  state: SiteState,
  ask: Ask,
): AsyncGenerator<Partial<Pick<PageState, 'site' | 'topics'>>> {
  if (state.kind !== 'on' && state.kind !== 'request') return;
  for await (const found of findings(tabId, ask)) {
    if (found.kind !== 'absent') yield { site: { ...state, kind: 'on' }, topics: found.topics };
    else if (state.kind === 'on') yield { site: await blockedState(url, found.wasReached) };
  }
}
