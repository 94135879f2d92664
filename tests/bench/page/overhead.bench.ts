/**
 * What we cost a page that changes: the page's own work and what follows it on the main thread, with
 * us and without, side by side. Without mentions the lookout is all there is of us, with them the finder.
 */

import hints from 'virtual:hints';
import lexicon from 'virtual:lexicon';
import { expect, test } from 'vitest';
import { indexHints } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import { finderInSteps } from '@/matching/mention-finder';
import { finish } from '@/matching/steps';
import { USUAL_STYLE } from '@/page/marking-style';
import { createPageMarks } from '@/page/page-marks';
import { tableOf, toldSideBySide } from '@/tests/bench/measure';
import { machine } from '@/tests/bench/spotting/report';
import { busyTime } from './busy-time';
import { WORKLOADS, type Workload } from './workloads';

const index = indexHints(hints);
const finder = finish(finderInSteps(lexicon));

/** Mark the page as the extension does; gives what ends it. */
function markPage(): { settle(): Promise<void>; stop(): void } {
  const stop = new AbortController();
  const source = {
    createLookout: () => createLookout(index),
    load: async () => finder,
    shadowOf: (element: Element) => element.shadowRoot,
  };
  const style = { ...USUAL_STYLE, density: 'every' } as const;
  const marks = createPageMarks(source, style, stop.signal, {
    ...{ open: () => {}, close: () => {}, isCard: () => false, cardBox: () => undefined },
    onTopics: () => {},
    mentionBox: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
  return {
    stop: () => stop.abort(),
    async settle() {
      while (!marks.report().settled) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

/** Main-thread time of a workload, ms, on a page that has been read before. */
async function measure(workload: Workload, words: string, isMarked: boolean): Promise<number> {
  document.body.innerHTML = `<p>${words}</p><main></main>`;
  const marking = isMarked ? markPage() : undefined;
  await marking?.settle();
  const step = workload.begin(document.querySelector('main') as HTMLElement, words);
  const busy = await busyTime(async () => {
    for (let at = 0; at < workload.steps; at += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      step(at);
    }
    await marking?.settle();
  });
  marking?.stop();
  document.body.innerHTML = '';
  return busy;
}

const TEXTS = {
  'no mention': 'Rain and snow are expected in the north of the country',
  'a mention in each': 'A.Q. Khan sold the Ghauri missile to nobody at all',
};

test.each(WORKLOADS)('$name', { timeout: 600_000 }, async (workload) => {
  for (const [name, words] of Object.entries(TEXTS)) {
    const timings = await toldSideBySide({
      'the page alone': () => measure(workload, words, false),
      'with us': () => measure(workload, words, true),
      'the page alone, again': () => measure(workload, words, false),
    });
    console.log(`${workload.name}, ${name}${tableOf(timings)}${machine()}`);
    expect(timings).toHaveLength(3);
  }
});
