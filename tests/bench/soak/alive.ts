import type { Subject } from './subject';
import type { Track } from './track';

const MINUTE = 60_000;
/** So many samples are taken of a page, however long it lives. */
const SAMPLES = 30;

/** Keep a page that changes ten times a second open for so many minutes, and sample it on the way. */
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
  const start = Date.now();
  for (let nth = 0; nth <= SAMPLES; nth += 1) {
    await pastUntil(start + (nth * minutes * MINUTE) / SAMPLES);
    for (const { page, settle, visitCard } of subjects) {
      await page.evaluate('isPaused = true');
      await settle();
      await visitCard();
    }
    await track.take((Date.now() - start) / MINUTE, subjects);
    for (const { page } of subjects) await page.evaluate('isPaused = false');
  }
}

function pastUntil(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())));
}
