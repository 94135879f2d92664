import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { isTellingTopics } from './messages';

/** The page that the popup or side panel is about; without an address where the browser keeps it to itself. */
export interface ActivePage {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** Whether it stands in a private window. */
  readonly isPrivate: boolean;
}

/**
 * The page the reader has in front of them; in a page of ours that was opened as a tab of its own, the
 * page of the tab named by the address (`popup.html?tab=7`). Undefined where there is none.
 */
export async function activePage(
  tabs: Tabs.Static,
  address: string,
): Promise<ActivePage | undefined> {
  const named = new URL(address).searchParams.get('tab');
  const tab =
    named === null
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(Number(named));
  if (tab?.id === undefined) return undefined;
  const { id: tabId, windowId, url, title, incognito: isPrivate } = tab;
  return { tabId, windowId, url, title, isPrivate };
}

/** Hear, until `signal` aborts, that another page may stand before the reader, or the same one changed. */
export function onPageChange(
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
  listener: () => void,
  signal: AbortSignal,
): void {
  const onUpdated = (_id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    if (status === 'complete' || url !== undefined) listener();
  };
  const onMessage = (message: unknown, { id }: Runtime.MessageSender) => {
    if (id === runtime.id && isTellingTopics(message)) listener();
    return undefined; // The background answers.
  };
  tabs.onActivated.addListener(listener);
  tabs.onUpdated.addListener(onUpdated);
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(listener);
    tabs.onUpdated.removeListener(onUpdated);
    runtime.onMessage.removeListener(onMessage);
  });
}
