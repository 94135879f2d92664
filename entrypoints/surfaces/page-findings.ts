import type { TopicsState } from '@/components/PageView';
import type { SiteState } from '@/components/SiteSwitch';
import { type FoundTopics, findTopics } from '@/extension/found-topics';
import type { Ask } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { enterTab } from '@/extension/open-tabs';
import { whyNoAccess } from '@/extension/page-access';

/** How often a page that is still being read, or was just switched on, is asked again, ms. */
const ASK_AGAIN_MS = 250;

/** How often a page without our script is asked before it counts as out of reach, as it may be starting; a background that fails, too. */
const MOST_TRIES = 4;

/** What one look at a page gave: what it holds, why that cannot be told, or that nothing of ours is in it. */
export type Finding =
  | { readonly kind: 'whole' | 'partial' | 'failed'; readonly topics: TopicsState }
  | { readonly kind: 'absent'; readonly wasReached: boolean };

/** What the page holds, told again until it is whole; that our script is absent or the names cannot be had, only when it stays so. */
export async function* findings(tabId: number, ask: Ask): AsyncGenerator<Finding> {
  for (let tries = 1; ; ) {
    const found = await find(tabId, ask);
    const isWanting = mayYetCome(found);
    const isFinal = isWanting ? tries >= MOST_TRIES : found.kind === 'whole';
    if (!isWanting || isFinal) yield found;
    if (isFinal) return;
    if (tries === 1) await enterLate(found, tabId);
    tries = isWanting ? tries + 1 : 1;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

function mayYetCome({ kind }: Finding): boolean {
  return kind === 'absent' || kind === 'failed';
}

// It was open before we were installed, or the browser lets us in only now that it is asked to.
async function enterLate(found: Finding, tabId: number): Promise<void> {
  const isLate = found.kind === 'absent' && found.wasReached;
  if (isLate) await enterTab(browser.scripting, tabId).catch(() => {}); // Said as out of reach below.
}

async function find(tabId: number, ask: Ask): Promise<Finding> {
  try {
    const found = await findTopics(browser, tabId, ask);
    if (!found?.hasMarker) return { kind: 'absent', wasReached: found !== undefined };
    return { kind: found.settled ? 'whole' : 'partial', topics: toTopicsState(found) };
  } catch (error) {
    return { kind: 'failed', topics: { kind: 'failed', reason: String(error) } };
  }
}

function toTopicsState({ settled, items }: FoundTopics): TopicsState {
  return settled || items.length > 0 ? { kind: 'ready', items } : { kind: 'loading' };
}

/** Why nothing of ours is in a page of this address. */
export async function blockedState(
  url: string | undefined,
  wasReached: boolean,
): Promise<SiteState> {
  const hasSites = await browser.permissions.contains({ origins: ['<all_urls>'] });
  return { kind: 'blocked', reason: whyNoAccess({ url, wasReached, hasSites }) };
}
