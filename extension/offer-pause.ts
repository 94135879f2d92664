import type { Browser, Tabs } from 'webextension-polyfill';
import { type PauseLength, pauseFor } from './pause';
import type { PageStore } from './site-store';

type Api = Pick<Browser, 'contextMenus' | 'runtime'>;

/** What the toolbar button's menu holds. */
type Entry = PauseLength | 'resume';

interface PauseParts {
  readonly words: Readonly<Record<Entry, string>>;
  storeFor(tab: Tabs.Tab): PageStore;
  onError(error: unknown): void;
}

const ENTRIES = ['hour', 'restart', 'resume'] as const satisfies readonly Entry[];
const PREFIX = 'pause-';

/**
 * Have everything paused and resumed from the menu of the toolbar button. To be called in the
 * background's first turn, as MV3 demands. Firefox on phones has no menu. What is returned gives the
 * entries other words.
 */
export function offerPause(
  api: Api,
  { words, storeFor, onError }: PauseParts,
): (words: PauseParts['words']) => void {
  let titles = words;
  const { contextMenus, runtime } = api as Partial<Api> & Api;
  runtime.onInstalled.addListener(() => {
    for (const entry of ENTRIES) {
      contextMenus?.create(
        { id: PREFIX + entry, title: titles[entry], contexts: ['action'] },
        () => void runtime.lastError, // It is there already, which is as well.
      );
    }
  });
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = ENTRIES.find((each) => PREFIX + each === menuItemId);
    if (!entry || !tab) return;
    storeFor(tab)
      .setPause(entry === 'resume' ? undefined : pauseFor(entry))
      .catch(onError);
  });
  return (wanted) => {
    titles = wanted;
    // There may be no menu yet: it will be made with these words.
    for (const entry of ENTRIES)
      contextMenus?.update(PREFIX + entry, { title: titles[entry] }).catch(() => {});
  };
}
