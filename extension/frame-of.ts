import type { Runtime, Scripting } from 'webextension-polyfill';

/** The frame that a message came from, as scripts and styles are put into it; undefined where it is no page's. */
export function frameOf({
  tab,
  frameId,
}: Runtime.MessageSender): Scripting.InjectionTarget | undefined {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameIds: [frameId] };
}
