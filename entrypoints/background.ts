import provenance from 'virtual:provenance';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type Dataset, toDataset } from '@/data/fact-sheet';
import { answer } from '@/extension/answer';
import { followCommands } from '@/extension/follow-commands';
import { spreadNews } from '@/extension/frame-news';
import { injectScript } from '@/extension/inject-script';
import { openSheet } from '@/extension/open-sheet';
import { reportError } from '@/extension/report-error';
import { siteRules } from '@/extension/site-rules';
import { createFacts } from '@/store/facts';

// MV3 may stop the background at any moment: what is kept here only spares work that can be redone.
const facts = createFacts({
  hash: provenance.hash,
  size: provenance.counts.topics,
  load: loadBundle,
});

async function loadBundle(): Promise<Dataset> {
  const response = await fetch(browser.runtime.getURL('/dataset.json'));
  return toDataset(await response.json());
}

export default defineBackground(() => {
  // At installation, not at the first hover, which would have to wait for it.
  browser.runtime.onInstalled.addListener(() => void facts.trouble());
  followCommands(browser, siteRules(browser), reportError);
  answer({
    factSheet: async (_sender, topicId) => (await facts.sheet(topicId)) ?? null,
    topics: (_sender, topicIds) => facts.topics(topicIds),
    storeTrouble: async () => (await facts.trouble()) ?? null,
    injectCard: (sender) => injectScript(browser.scripting, sender, '/card.js'),
    injectFinder: (sender) => injectScript(browser.scripting, sender, '/finder.js'),
    openSheet: (sender, topicId) =>
      openSheet(browser.tabs, browser.runtime.getURL('/popup.html'), sender, topicId),
    tellFrames: (sender, news) => spreadNews(browser.tabs, sender, news),
    pageAddress: async ({ tab }) => tab?.url ?? '',
  });
});
