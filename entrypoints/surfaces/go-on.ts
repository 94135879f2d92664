import type { Way } from '@/components/WaysOn';
import type { ActivePage } from '@/extension/active-page';
import { native as browser } from '@/extension/native';
import { openSidePanel } from '@/extension/side-panel';

/** Where each way leads that is a page of its own. */
const PAGES = {
  library: '/library.html',
  brief: '/brief.html',
  desk: '/desk.html',
} as const;

/** Go where a reader wants to go from a surface that stands over this page. */
export async function goOn(way: Way, page: ActivePage | undefined): Promise<void> {
  if (way === 'panel') {
    // Nothing may be awaited before: the reader's click counts for no longer.
    if (page?.windowId !== undefined) await openSidePanel(browser, page.windowId);
  } else if (way === 'settings') {
    await browser.runtime.openOptionsPage(); // The one that is open already, if one is.
  } else {
    const url = new URL(browser.runtime.getURL(PAGES[way]));
    if (way === 'brief' && page) url.searchParams.set('tab', String(page.tabId));
    await browser.tabs.create({ url: url.href });
  }
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
