import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/extension/answer';
import { updateBadge } from '@/extension/badge';
import { endPauseAtStart } from '@/extension/end-pause';
import { followCommands } from '@/extension/follow-commands';
import { spreadNews } from '@/extension/frame-news';
import { injectScripts, type OwnScript } from '@/extension/inject-script';
import { keepSettings } from '@/extension/keep-settings';
import { giveMarkStyles, type MarkStyles, takeMarkStyles } from '@/extension/mark-styles';
import { native as browser } from '@/extension/native';
import { offerWelcome } from '@/extension/offer-welcome';
import { openSheet } from '@/extension/open-sheet';
import { enterOpenTabs, followAccess } from '@/extension/open-tabs';
import { privateSites } from '@/extension/private-sites';
import { privateStore } from '@/extension/private-store';
import { cardScripts, readersLanguage } from '@/extension/reader-language';
import { reportError } from '@/extension/report-error';
import { siteStore } from '@/extension/site-store';
import { switchSite } from '@/extension/switch-site';
import { addressOfAsker, askerOf } from '@/extension/who-asks';
import { ownFacts } from './surfaces/own-facts';
import { libraryUrl } from './surfaces/suggest-topics';
import { offerMenus } from './wiring/offer-menus';

/** The finder's code takes what the script before it leaves. */
const FINDER: readonly OwnScript[] = ['/lexicon.js', '/finder.js'];

const MARKS: MarkStyles = import.meta.env.FIREFOX
  ? { files: ['/assets/marks.css', '/assets/kept-open.css'], origin: 'USER' }
  : { files: ['/assets/marks.css'], origin: 'AUTHOR' };

async function bringCard(sender: Runtime.MessageSender): Promise<null> {
  return injectScripts(browser.scripting, sender, cardScripts(await readersLanguage(browser)));
}

export default defineBackground(() => {
  const usual = siteStore(browser);
  const kept = privateSites(browser, usual.ruleOf);
  const inPrivate = privateStore(usual, kept);
  const storeFor = ({ incognito }: { incognito: boolean }) => (incognito ? inPrivate : usual);
  keepSettings(browser, reportError);
  beginAtInstallation();
  followCommands(browser, storeFor, reportError);
  followAccess(browser, reportError);
  offerMenus(storeFor);
  begin().catch(reportError);
  answer(browser, {
    factSheet: async (_sender, topicId) => (await ownFacts.sheet(topicId)) ?? null,
    topics: (_sender, topicIds) => ownFacts.topics(topicIds),
    storeTrouble: async () => (await ownFacts.trouble()) ?? null,
    injectCard: bringCard,
    injectFinder: (sender) => injectScripts(browser.scripting, sender, FINDER),
    giveMarkStyles: (sender) => giveMarkStyles(browser.scripting, sender, MARKS),
    removeMarkStyles: (sender) => takeMarkStyles(browser.scripting, sender, MARKS),
    openSheet: (sender, topicId) => openSheet(browser, libraryUrl(''), sender, topicId),
    tellFrames: (sender, news) => spreadNews(browser.tabs, sender, news),
    pageAddress: async ({ tab }) => tab?.url ?? '',
    tellTopics: async ({ tab }) => {
      if (tab?.id !== undefined) await updateBadge(browser, tab.id);
      return null;
    },
    switchOff: async (sender) => {
      const incognito = sender.tab?.incognito === true;
      await switchSite(storeFor({ incognito }), addressOfAsker(sender), false);
      return null;
    },
    privateRules: (sender, address) => {
      const isOwn = askerOf(sender, browser.runtime) === 'own page';
      return inPrivate.read(isOwn ? address : addressOfAsker(sender));
    },
    setPrivate: async (_sender, scope, level) => {
      await kept.set(scope, level);
      return null;
    },
    pausePrivate: async (_sender, pause) => {
      await kept.setPause(pause);
      return null;
    },
  });
});

// Of being switched on again browsers tell nothing, and Chromium lets us into no page that is open.
async function begin(): Promise<void> {
  if (await endPauseAtStart(browser)) await enterOpenTabs(browser);
}

function beginAtInstallation(): void {
  // The store is filled now, not at the first hover, which would have to wait for it.
  browser.runtime.onInstalled.addListener(() => void ownFacts.trouble());
  offerWelcome(browser, browser.runtime.getURL('welcome.html'), reportError);
}
