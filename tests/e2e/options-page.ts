/** What a reader does on the options page, and what is stored of it. */
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { wordsOf } from './reader';

/** Everything in the extension's storage. */
export function storedIn(session: BrowserSession): Promise<Record<string, unknown>> {
  return session.probe.evaluate(
    '(globalThis.browser ?? chrome).storage.local.get(null)',
  ) as Promise<Record<string, unknown>>;
}

/** Put something into the extension's storage, as another window would. */
export async function store(session: BrowserSession, items: object): Promise<void> {
  await session.probe.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(items)})`,
  );
}

/** Leave nothing in the extension's storage, but that the reader has been welcomed. */
export async function clearStored(session: BrowserSession): Promise<void> {
  await session.probe.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
  await store(session, { welcomed: true });
}

/** Open a section, and wait until it is there. */
export async function openSection(page: Page, section: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, section);
  await page.waitForSelector(`nav a[href="#${section}"][aria-current]`);
}

/** Wait until the page says so. */
export function says(page: Page, words: string | RegExp): Promise<unknown> {
  return until(async () => {
    const text = (await wordsOf(page)).replace(/[\u2066-\u2069]/g, '');
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  }, `the page to say ${words}`);
}

/** Press the control with this role and name, as the accessibility tree has it. */
export async function pressNamed(page: Page, selector: string, name: string): Promise<void> {
  const control = await until(async () => {
    const found = await page.evaluateHandle(
      (wanted, words) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].find((element) => {
          const labels = (element as HTMLInputElement).labels;
          const own = element.getAttribute('aria-label') ?? element.innerText;
          const text = labels?.[0]?.innerText ?? own;
          return text.replace(/[\u2066-\u2069]/g, '').startsWith(words);
        }) ?? null,
      selector,
      name,
    );
    return found.asElement();
  }, `${selector} called ${name}`);
  await control.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'center' }));
  await (control as unknown as { click(): Promise<void> }).click();
}

/**
 * Every stop of the Tab key on a fresh page, once, beginning with its first link. The walk may end in the
 * browser's own toolbar, from where the focus is hard to get back.
 */
export async function walk(page: Page, first = 'nav a') {
  await page.bringToFront();
  await page.focus(first);
  await page.keyboard.press('Tab'); // So that the browser shows where the focus is: it was a key that moved it.
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  const stops: { name: string; isSeen: boolean }[] = [];
  for (let count = 0; count < 80; count += 1) {
    if (count > 0) await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      if (!at || at === document.body || at.dataset.walked) return null;
      at.dataset.walked = 'yes';
      const own = at.getAttribute('aria-label') ?? at.innerText;
      const name = (at.labels?.[0]?.innerText ?? own ?? '').trim();
      const ringed = at.type === 'file' ? (at.parentElement ?? at) : at;
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
      return { name, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-walked]'))
      delete each.dataset.walked;
  });
  return stops;
}
