import type { Runtime, Tabs } from 'webextension-polyfill';
import type { TopicId } from '@/data/schema';

/** Show a topic's whole fact sheet in a tab beside the one that asks. */
export async function openSheet(
  tabs: Tabs.Static,
  popup: string,
  { tab }: Runtime.MessageSender,
  topicId: TopicId,
): Promise<null> {
  const asked = new URL(popup);
  asked.searchParams.set('topic', topicId);
  if (tab?.id !== undefined) asked.searchParams.set('tab', String(tab.id));
  await tabs.create({
    url: asked.href,
    ...(tab && { index: tab.index + 1, openerTabId: tab.id, windowId: tab.windowId }),
  });
  return null;
}
