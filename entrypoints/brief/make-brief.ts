import provenance from 'virtual:provenance';
import type { Tabs } from 'webextension-polyfill';
import type { CiteContext } from '@/citing/cited-claim';
import { sourceNotes } from '@/citing/source-notes';
import type { BriefState } from '@/components/BriefView';
import { briefModel } from '@/components/brief-model';
import type { FactSheet, SheetClaim } from '@/data/fact-sheet';
import { activePage } from '@/extension/active-page';
import { type FoundTopics, findTopics } from '@/extension/found-topics';
import { createAsk } from '@/extension/messages';
import { native as browser } from '@/extension/native';
import { pageDate } from '@/extension/page-date';

/** A briefing, or why there is none, and every claim about what the page mentions. */
export interface MadeBrief {
  readonly state: BriefState;
  readonly claims: readonly SheetClaim[];
}

const ask = createAsk((request) => browser.runtime.sendMessage(request));

/** The briefing on the tab that this address names. */
export async function makeBrief(address: string, context: CiteContext): Promise<MadeBrief> {
  const page = await activePage(browser.tabs, address).catch(() => undefined);
  if (!page) return without('gone');
  const [tab, found] = await Promise.all([browser.tabs.get(page.tabId), settledTopics(page.tabId)]);
  if (!found?.hasMarker) return without('closed');
  if (found.items.length === 0) return without('nothing');
  const sheets = await readSheets(found);
  const model = briefModel({
    page: await describe(tab, page.tabId),
    today: context.accessed,
    found: found.items,
    sheets,
    provenance,
  });
  const notes = await sourceNotes(model.sources, context);
  return { state: { kind: 'ready', model, notes }, claims: uniqueClaims(sheets) };
}

const without = (kind: 'gone' | 'closed' | 'nothing'): MadeBrief => ({
  state: { kind },
  claims: [],
});

async function describe({ title = '', url = '' }: Tabs.Tab, tabId: number) {
  const date = await pageDate(browser.scripting, tabId);
  return { title, url, ...(date !== undefined && { date }) };
}

/**
 * How often a page that is still being read is asked again, ms, and for how many times: one that went
 * behind this tab before it was read may be kept waiting by the browser, so what is known by then counts.
 */
const ASK_AGAIN_MS = 250;
const MOST_TRIES = 20;
/** How often a page without our script is asked before it counts as out of reach: it may be starting. */
const MOST_TRIES_ABSENT = 6;

async function settledTopics(tabId: number): Promise<FoundTopics | undefined> {
  let found = await findTopics(browser, tabId, ask);
  for (let tries = 1; isToCome(found, tries); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    found = await findTopics(browser, tabId, ask);
  }
  return found;
}

function isToCome(found: FoundTopics | undefined, tries: number): boolean {
  if (!found) return false;
  return found.hasMarker ? !found.settled && tries < MOST_TRIES : tries < MOST_TRIES_ABSENT;
}

async function readSheets({ items }: FoundTopics): Promise<FactSheet[]> {
  const read = await Promise.all(items.map(({ topic }) => ask('factSheet', topic.id)));
  return read.flatMap((sheet) => sheet ?? []);
}

function uniqueClaims(sheets: readonly FactSheet[]): SheetClaim[] {
  const claims = sheets.flatMap((sheet) => sheet.claims);
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
