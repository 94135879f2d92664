import type { Browser, Runtime, Tabs } from 'webextension-polyfill';

/** What one frame of a page tells all of them. */
export type PageNews =
  /** A card has opened; the reader may be in another frame when they press Escape. */
  | 'card opened'
  /** Escape was pressed where no card need be. */
  | 'escape'
  /** The page has given itself another address, by which other rules hold. */
  | 'page turned';

/** What frames of a page hear, of each other and of the background. */
export type FrameNews =
  | PageNews
  /** What is set in private windows has changed. */
  | 'rules changed'
  /** The browser lets nothing of ours into the page any more. */
  | 'withdrawn';

const PAGE_NEWS: readonly PageNews[] = ['card opened', 'escape', 'page turned'];

/** Hear what frames of this page tell, this one included, for as long as the page is there. */
export function hearNews(
  { runtime }: Pick<Browser, 'runtime'>,
  onNews: (news: FrameNews) => void,
): void {
  runtime.onMessage.addListener((news: unknown, { id, tab }: Runtime.MessageSender) => {
    // Only the background: neither another extension nor a frame, which the background speaks for.
    if (id === runtime.id && tab === undefined) onNews(news as FrameNews);
  });
}

/** Tell every frame of the page that asks. */
export async function spreadNews(
  tabs: Tabs.Static,
  { tab }: Runtime.MessageSender,
  news: PageNews,
): Promise<null> {
  const isNews = PAGE_NEWS.includes(news); // The wire carries no types.
  if (isNews && tab?.id !== undefined) await tabs.sendMessage(tab.id, news);
  return null;
}
