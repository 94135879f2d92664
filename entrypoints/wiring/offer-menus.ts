import type { Tabs } from 'webextension-polyfill';
import { libraryUrl, suggestTopics } from '@/entrypoints/surfaces/suggest-topics';
import { offerLookUp } from '@/extension/look-up';
import { browsersMenuWords, menuWordsIn } from '@/extension/menu-words';
import { native as browser } from '@/extension/native';
import { offerPause } from '@/extension/offer-pause';
import { onLanguageChange, readersLanguage } from '@/extension/reader-language';
import { reportError } from '@/extension/report-error';
import type { PageStore } from '@/extension/site-store';

/** Offer what menus and the address bar hold, in the reader's language and in any they choose later. */
export function offerMenus(storeFor: (tab: Tabs.Tab) => PageStore): void {
  const words = browsersMenuWords(browser);
  const nameLookUp = offerLookUp(browser, {
    words: words.lookUp,
    suggest: suggestTopics,
    urlOf: (query) => libraryUrl(`#search?${new URLSearchParams({ q: query })}`),
    onError: reportError,
  });
  const namePause = offerPause(browser, { words, storeFor, onError: reportError });
  async function speak(): Promise<void> {
    const own = await menuWordsIn(await readersLanguage(browser));
    nameLookUp(own.lookUp);
    namePause(own);
  }
  const follow = () => void speak().catch(reportError);
  onLanguageChange(browser, follow, new AbortController().signal);
  follow();
}
