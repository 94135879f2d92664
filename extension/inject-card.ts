import type { Runtime, Scripting } from 'webextension-polyfill';

/** Put the card's code into the frame a request came from. */
export async function injectCard(
  scripting: Scripting.Static,
  { tab, frameId }: Runtime.MessageSender,
): Promise<null> {
  if (tab?.id === undefined || frameId === undefined)
    throw new Error('only a page can hold a card');
  await scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/card.js'],
  });
  return null;
}
