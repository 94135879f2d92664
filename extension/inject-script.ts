import type { Runtime, Scripting } from 'webextension-polyfill';

/** Put one of our scripts into the frame a request came from. */
export async function injectScript(
  scripting: Scripting.Static,
  { tab, frameId }: Runtime.MessageSender,
  file: '/card.js' | '/finder.js',
): Promise<null> {
  if (tab?.id === undefined || frameId === undefined)
    throw new Error(`only a page can be given ${file}`);
  await scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [file],
  });
  return null;
}
