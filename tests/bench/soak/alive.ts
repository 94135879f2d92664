import type { Subject } from './subject';
import type { Track } from './track';

const MINUTE = 60_000;
/** So many samples are taken of a page, however long it lives, but with time to change between them, ms. */
const SAMPLES = 30;
const LEAST_BETWEEN = 12_000;

/** Keep a page that changes ten times a second open for so many minutes, the pauses for samples not counted. */
export async function keepAlive(
  subjects: readonly Subject[],
  url: (path: string) => string,
  minutes: number,
  track: Track,
): Promise<void> {
  for (const { page, settle } of subjects) {
    await page.goto(url('/live'));
    await settle();
  }
  const between = Math.max((minutes * MINUTE) / SAMPLES, LEAST_BETWEEN);
  for (let lived = 0; lived <= minutes * MINUTE; lived += between) {
    for (const { page, settle, visitCard } of subjects) {
      await page.evaluate('isPaused = true');
      await settle();
      await visitCard();
    }
    await track.take(lived / MINUTE, subjects);
    for (const { page } of subjects) await page.evaluate('isPaused = false');
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}
