import provenance from 'virtual:provenance';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Dataset } from '@/data/fact-sheet';
import { answer } from '@/extension/answer';
import { injectCard } from '@/extension/inject-card';
import { hostOf } from '@/extension/site-rules';
import { type Facts, openFacts } from '@/store/facts';

// MV3 may stop the background at any moment: what is kept here only spares work that can be redone.
let opening: Promise<Facts> | undefined;

function facts(): Promise<Facts> {
  opening ??= openFacts({ version: provenance.version, load: loadBundle });
  return opening;
}

async function loadBundle(): Promise<Dataset> {
  const response = await fetch(browser.runtime.getURL('/dataset.json'));
  return response.json();
}

export default defineBackground(() => {
  // At installation, not at the first hover, which would have to wait for it.
  browser.runtime.onInstalled.addListener(() => void facts());
  answer({
    factSheet: async (_sender, topicId) => (await (await facts()).sheet(topicId)) ?? null,
    topics: async (_sender, topicIds) => (await facts()).topics(topicIds),
    injectCard: (sender) => injectCard(browser.scripting, sender),
    pageHost: async ({ tab }) => hostOf(tab?.url ?? '') ?? '',
  });
});
