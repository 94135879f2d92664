import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Dataset } from '@/data/fact-sheet';
import { openCard, settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { mentionLines } from './fact-lines';

/** Tell a person at the screen what to try, and wait until they close the browser. */
export async function showOnScreen(session: BrowserSession, page: Page): Promise<void> {
  const others = (await session.browser.pages()).filter((other) => other !== page);
  for (const other of others) await other.close();
  console.log(`
Parallax is running in this browser. Try:
  · rest the mouse on an underlined name: a card shows sourced facts
  · click the Parallax button in the toolbar (it may be behind the puzzle piece): everything found here
  · switch the site off in that popup: the marks go at once; switch it on again: they return
Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

/** Without a screen: print every mention with its topic and first fact, and save pictures to `folder`. */
export async function showInPictures(
  session: BrowserSession,
  page: Page,
  extension: string,
  folder: string,
): Promise<void> {
  const { mentions } = await settledReport(session, page);
  if (mentions.length === 0) {
    console.log(
      `No mention found on ${page.url()}. Parallax marks names of people, places, weapons and events between North Korea and Pakistan; \`npm run demo\` alone shows a page full of them.`,
    );
    return;
  }
  console.log(
    `${mentions.length} mentions:\n${mentionLines(mentions, readDataset(extension)).join('\n')}`,
  );
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'page.png'), fullPage: true });
  await openCard(session, page);
  await page.screenshot({ path: join(folder, 'card.png') });
  const popup = await session.openPopup(page);
  await popup.waitForFunction(() => document.body.innerText.trim() !== '');
  await popup.screenshot({ path: join(folder, 'popup.png') });
  console.log(
    `\nPictures: ${['page', 'card', 'popup'].map((name) => join(folder, `${name}.png`)).join(' ')}`,
  );
}

function readDataset(extension: string): Dataset {
  return JSON.parse(readFileSync(join(extension, 'dataset.json'), 'utf8')) as Dataset; // We built it.
}
