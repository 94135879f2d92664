import type { Browser, Runtime } from 'webextension-polyfill';
import type { TopicId } from '@/data/schema';
import { panelTopic } from './panel-topic';
import { openSidePanel } from './side-panel';

type Api = Pick<Browser, 'tabs' | 'storage' | 'sidebarAction'>;

/**
 * Show a topic's whole fact sheet beside the page that asks: in the side panel, or where the browser
 * opens none for a page's click (Firefox, unless it is open already) in a tab.
 */
export async function openSheet(
  api: Api,
  library: string,
  { tab }: Runtime.MessageSender,
  topicId: TopicId,
): Promise<null> {
  const windowId = tab?.windowId;
  // Before anything is awaited: the reader's click counts for no longer.
  const opening = windowId === undefined ? Promise.reject() : showInPanel(api, windowId);
  try {
    await opening;
    await panelTopic(api).want(windowId as number, topicId); // It was opened, so there is one.
  } catch {
    await openTab(api, `${library}#topic/${encodeURIComponent(topicId)}`, tab);
  }
  return null;
}

async function showInPanel(api: Api, windowId: number): Promise<void> {
  try {
    await openSidePanel(api, windowId);
  } catch (error) {
    if (!(await api.sidebarAction?.isOpen({ windowId }))) throw error;
  }
}

async function openTab({ tabs }: Api, url: string, tab: Runtime.MessageSender['tab']) {
  await tabs.create({
    url,
    ...(tab && { index: tab.index + 1, openerTabId: tab.id, windowId: tab.windowId }),
  });
}
