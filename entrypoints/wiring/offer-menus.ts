import type { Tabs } from 'webextension-polyfill';
import { lookUp } from '@/components/look-up-strings';
import { pauseMenu } from '@/components/pause-strings';
import { libraryUrl, suggestTopics } from '@/entrypoints/surfaces/suggest-topics';
import { offerLookUp } from '@/extension/look-up';
import { native as browser } from '@/extension/native';
import { offerPause } from '@/extension/offer-pause';
import { onLanguageChange, readersLanguage } from '@/extension/reader-language';
import { reportError } from '@/extension/report-error';
import type { PageStore } from '@/extension/site-store';

/** Offer what menus and the address bar hold, in the reader's language and in any they choose later. */
export function offerMenus(storeFor: (tab: Tabs.Tab) => PageStore): void {
  const nameLookUp = offerLookUp(browser, {
    words: lookUp.en,
    suggest: suggestTopics,
    urlOf: (query) => libraryUrl(`#search?${new URLSearchParams({ q: query })}`),
    onError: reportError,
  });
  const namePause = offerPause(browser, { words: pauseMenu.en, storeFor, onError: reportError });
  async function speak(): Promise<void> {
    const language = await readersLanguage(browser);
    nameLookUp(lookUp[language]);
    namePause(pauseMenu[language]);
  }
  onLanguageChange(browser, () => void speak(), new AbortController().signal);
  void speak();
}
