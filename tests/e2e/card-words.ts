import type { Page } from 'puppeteer-core';
import { readCard } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';

/** The words of the open card, once its facts are there. */
export function factsInCard(session: BrowserSession, page: Page): Promise<string> {
  return until(async () => {
    const text = (await readCard(session, page))?.text ?? '';
    return text.includes('Show all') && text;
  }, 'the facts');
}

/** Where the links of the open card lead. */
export function linksInCard(session: BrowserSession, page: Page): Promise<string[]> {
  return session.inContentWorld(page, () => {
    const scope = globalThis as unknown as {
      chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    };
    const host = document.documentElement.lastElementChild as Element & {
      openOrClosedShadowRoot?: ShadowRoot;
    };
    const root = host.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host);
    return [...(root?.querySelectorAll('a') ?? [])].map((link) => link.href);
  });
}
