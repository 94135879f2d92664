import type { BrowserSession } from '@/scripts/browser/open-browser';

/** How long after its navigation began a page of the extension had painted what a selector matches, ms. */
export async function untilShown(
  session: BrowserSession,
  path: string,
  selector: string,
): Promise<number> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) {
        // Painted by the next frame.
        requestAnimationFrame(() => {
          (globalThis as { shownAt?: number }).shownAt = performance.now();
        });
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(session.extensionUrl(path));
  await page.waitForFunction('globalThis.shownAt !== undefined', { polling: 10 });
  const shown = await page.evaluate(() => (globalThis as { shownAt?: number }).shownAt);
  await page.close();
  return shown ?? Number.NaN;
}
