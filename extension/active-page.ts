import type { Tabs } from 'webextension-polyfill';

/** The page that the popup is about; without an address where the browser keeps it to itself. */
export interface ActivePage {
  readonly tabId: number;
  readonly url: string | undefined;
}

/**
 * The page the reader has in front of them; in a popup that was opened as a tab of its own, the page
 * of the tab named by the address (`popup.html?tab=7`). Undefined where there is none.
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
  return tab?.id === undefined ? undefined : { tabId: tab.id, url: tab.url };
}
