import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './open-browser';
import { until } from './until';

/** A box in CSS px from the viewport's corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the content script says of its page. */
export interface Report {
  readonly settled: boolean;
  readonly topics: readonly { readonly topicId: string; readonly count: number }[];
  readonly mentions: readonly ReportedMention[];
}

/** A mention and the first box it is drawn in. */
export interface ReportedMention {
  readonly topicId: string;
  readonly quote: string;
  readonly rect: Box;
}

/** The open card's words and place. */
export interface OpenCard {
  readonly text: string;
  readonly box: Box;
}

/** What is marked in the page's main frame; undefined where the extension is switched off. */
export async function readReport(session: BrowserSession, page: Page): Promise<Report | undefined> {
  const answer = await session.inContentWorld(page, () => {
    const world = globalThis as unknown as Record<
      symbol,
      { report(): object; mentions(): unknown } | undefined
    >;
    const door = world[Symbol.for('parallax')];
    return JSON.stringify(door ? { ...door.report(), mentions: door.mentions() } : null);
  });
  return (JSON.parse(answer) as Report | null) ?? undefined;
}

/** The report once every block of the page has been looked at. */
export function settledReport(session: BrowserSession, page: Page): Promise<Report> {
  return until(async () => {
    const report = await readReport(session, page);
    return report?.settled === true && report;
  }, 'the page to be marked');
}

/** The card that is open on the page, or undefined. */
export async function readCard(session: BrowserSession, page: Page): Promise<OpenCard | undefined> {
  const answer = await session.inContentWorld(page, () => {
    const scope = globalThis as unknown as {
      chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    };
    // At the end of the document, of a modal dialog, or of what fills the screen.
    for (const home of [
      document.documentElement,
      ...document.querySelectorAll(':modal, :fullscreen'),
    ]) {
      const host = home.lastElementChild as
        | (Element & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      if (!host || host === document.body) continue;
      const root = host.openOrClosedShadowRoot ?? scope.chrome?.dom?.openOrClosedShadowRoot(host);
      const card = root?.querySelector<HTMLElement>('[role=dialog]');
      if (!card?.checkVisibility()) continue;
      const { x, y, width, height } = card.getBoundingClientRect();
      return { text: card.innerText, box: { x, y, width, height } };
    }
    return null;
  });
  return answer ?? undefined;
}

/** Scroll the nth mention into view and rest the mouse on it, coming from outside; returns it as it stands then. */
export async function hoverMention(
  session: BrowserSession,
  page: Page,
  nth = 0,
): Promise<ReportedMention> {
  const { y } = await mentionAt(session, page, nth).then(({ rect }) => rect);
  await page.evaluate(
    (top) => window.scrollBy({ top: top - innerHeight / 3, behavior: 'instant' }),
    y,
  );
  const mention = await mentionAt(session, page, nth);
  const { x, width, height } = mention.rect;
  await page.mouse.move(0, 0);
  await page.mouse.move(x + width / 2, mention.rect.y + height / 2, { steps: 4 });
  return mention;
}

/** Hover the nth mention until its card is open. */
export async function openCard(session: BrowserSession, page: Page, nth = 0): Promise<OpenCard> {
  await hoverMention(session, page, nth);
  return until(() => readCard(session, page), 'the card');
}

async function mentionAt(
  session: BrowserSession,
  page: Page,
  nth: number,
): Promise<ReportedMention> {
  const mention = (await settledReport(session, page)).mentions[nth];
  if (mention === undefined) throw new Error(`The page has no mention number ${nth + 1}.`);
  return mention;
}
