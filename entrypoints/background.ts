import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { lookUp } from '@/components/look-up-strings';
import { answer } from '@/extension/answer';
import { updateBadge } from '@/extension/badge';
import { followCommands } from '@/extension/follow-commands';
import { spreadNews } from '@/extension/frame-news';
import { injectScripts, type OwnScript } from '@/extension/inject-script';
import { offerLookUp } from '@/extension/look-up';
import { openSheet } from '@/extension/open-sheet';
import { cardScripts, onLanguageChange, readersLanguage } from '@/extension/reader-language';
import { reportError } from '@/extension/report-error';
import { siteRules } from '@/extension/site-rules';
import { ownFacts } from './surfaces/own-facts';
import { libraryUrl, suggestTopics } from './surfaces/suggest-topics';

/** The finder's code takes what the script before it leaves. */
const FINDER: readonly OwnScript[] = ['/lexicon.js', '/finder.js'];

async function bringCard(sender: Runtime.MessageSender): Promise<null> {
  return injectScripts(browser.scripting, sender, cardScripts(await readersLanguage(browser)));
}

export default defineBackground(() => {
  // At installation, not at the first hover, which would have to wait for it.
  browser.runtime.onInstalled.addListener(() => void ownFacts.trouble());
  followCommands(browser, siteRules(browser), reportError);
  const nameLookUp = offerLookUp(browser, {
    words: lookUp.en,
    suggest: suggestTopics,
    urlOf: (query) => libraryUrl(`#search?${new URLSearchParams({ q: query })}`),
    onError: reportError,
  });
  const speak = async () => nameLookUp(lookUp[await readersLanguage(browser)]);
  onLanguageChange(browser, () => void speak(), new AbortController().signal);
  void speak();
  answer({
    factSheet: async (_sender, topicId) => (await ownFacts.sheet(topicId)) ?? null,
    topics: (_sender, topicIds) => ownFacts.topics(topicIds),
    storeTrouble: async () => (await ownFacts.trouble()) ?? null,
    injectCard: (sender) => bringCard(sender),
    injectFinder: (sender) => injectScripts(browser.scripting, sender, FINDER),
    openSheet: (sender, topicId) => openSheet(browser, libraryUrl(''), sender, topicId),
    tellFrames: (sender, news) => spreadNews(browser.tabs, sender, news),
    pageAddress: async ({ tab }) => tab?.url ?? '',
    tellTopics: async ({ tab }) => {
      if (tab?.id !== undefined) await updateBadge(browser, tab.id);
      return null;
    },
  });
});
