import type { Page } from 'puppeteer-core';
import { bundle } from './bundle';
import type { Span } from './engines/offer-marks';

/** What is named on a page, as our finder tells when it reads all of it in one go. */
export interface Truth {
  readonly spans: readonly Span[];
  /** Of each, its topic and its words. */
  readonly quotes: readonly string[];
  /** UTF-16 units of text, and elements, of the page. */
  readonly units: number;
  readonly elements: number;
}

/** What tells the truth of the page in a tab; the extension itself has no part in it. */
export async function createOracle(): Promise<(page: Page) => Promise<Truth>> {
  const code = await bundle('oracle', []);
  return async (page) => {
    await page.evaluate(code);
    const truth = await page.evaluate(`JSON.stringify({
      ...globalThis.benchOracle,
      units: document.body.textContent.length,
      elements: document.querySelectorAll('*').length,
    })`);
    return JSON.parse(truth as string) as Truth;
  };
}
