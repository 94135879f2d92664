import type { Browser, Runtime, Tabs } from 'webextension-polyfill';

/** What one frame of a page tells all of them. */
export type FrameNews =
  /** A card has opened; the reader may be in another frame when they press Escape. */
  | 'card opened'
  /** Escape was pressed where no card need be. */
  | 'escape'
  /** The page has given itself another address, by which other rules hold. */
  | 'page turned'
  /** What is set in private windows has changed. */
  | 'rules changed'
  /** The browser lets nothing of ours into the page any more. */
  | 'withdrawn';

/** Hear what frames of this page tell, this one included, for as long as the page is there. */
export function hearNews(
  { runtime }: Pick<Browser, 'runtime'>,
  onNews: (news: FrameNews) => void,
): void {
  // None but the background can tell.
  runtime.onMessage.addListener((news: unknown) => onNews(news as FrameNews));
}

/** Tell every frame of the page that asks. */
export async function spreadNews(
  tabs: Tabs.Static,
  { tab }: Runtime.MessageSender,
  news: FrameNews,
): Promise<null> {
  if (tab?.id !== undefined) await tabs.sendMessage(tab.id, news);
  return null;
}
