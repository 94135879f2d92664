import type { Browser, Tabs } from 'webextension-polyfill';
import type { FrameNews } from './frame-news';

type Api = Pick<Browser, 'tabs' | 'scripting'>;

/**
 * Begin to mark the pages that are open: browsers run what the manifest names in pages that are opened
 * later. A page that is marked already stays as it is, and what nothing of ours may enter is passed over.
 */
export async function enterOpenTabs({ tabs, scripting }: Api): Promise<void> {
  const open = await tabs.query({});
  await Promise.allSettled(
    open.filter(mayEnter).map(({ id }) => (id === undefined ? undefined : enterTab(scripting, id))),
  );
}

/** Begin to mark the page in a tab; rejects where the browser lets nothing into it. */
export async function enterTab(scripting: Api['scripting'], tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await scripting.executeScript({ target, files: ['/marker.js'], injectImmediately: true });
}

/** Leave the pages that nothing of ours may enter any more: of those, browsers tell no address. */
export async function leaveClosedTabs({ tabs }: Pick<Api, 'tabs'>): Promise<void> {
  const open = await tabs.query({});
  const closed = open.filter(({ url }) => url === undefined);
  const news: FrameNews = 'withdrawn';
  await Promise.allSettled(
    closed.map(({ id }) => (id === undefined ? undefined : tabs.sendMessage(id, news))),
  );
}

/** Keep the marks of open pages to where the browser lets us in. The background calls this in its first turn. */
export function followAccess(
  api: Pick<Browser, 'permissions' | 'runtime' | 'tabs' | 'scripting'>,
  onError: (error: unknown) => void,
): void {
  const enter = () => void enterOpenTabs(api).catch(onError);
  api.permissions.onAdded.addListener(enter);
  api.permissions.onRemoved.addListener(() => void leaveClosedTabs(api).catch(onError));
  api.runtime.onInstalled.addListener(enter);
}

// A page that was put to sleep is loaded anew when the reader comes back to it.
function mayEnter({ url = '', discarded, status }: Tabs.Tab): boolean {
  return /^(?:https?|file):/.test(url) && discarded !== true && status !== 'unloaded';
}
