import type { Browser } from 'webextension-polyfill';
import { readPage } from './page-reports';

type Api = Pick<Browser, 'action' | 'scripting'>;

/** Grey: a number that informs and does not call. White on it has a contrast of 5.7 : 1. */
const PAPER = '#65686c';
const INK = '#ffffff';

/** The badge has room for no more digits than these. */
const MOST = 999;

/**
 * Write on the toolbar button how many topics the page in this tab mentions, nothing where it is none.
 * The browser itself wipes it when the tab goes on to another page.
 */
export async function updateBadge({ action, scripting }: Api, tabId: number): Promise<void> {
  const reports = (await readPage(scripting, tabId)) ?? [];
  const topics = new Set(reports.flatMap((frame) => frame.topics.map(({ topicId }) => topicId)));
  try {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: PAPER }),
      action.setBadgeTextColor({ tabId, color: INK }),
      action.setBadgeText({ tabId, text: textFor(topics.size) }),
    ]);
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}

function textFor(topics: number): string {
  if (topics === 0) return '';
  return topics > MOST ? `${MOST}+` : String(topics);
}
