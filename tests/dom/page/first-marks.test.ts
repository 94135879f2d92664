import lexicon from 'virtual:lexicon';
import { afterEach, expect, test } from 'vitest';
import { finderInSteps, type PageReader } from '@/matching/mention-finder';
import { finish } from '@/matching/steps';
import { USUAL_STYLE } from '@/page/marking-style';
import { createPainter } from '@/page/painter';
import { HIGHLIGHT_NAMES } from '@/page/registry';
import { createScanner } from '@/page/scanner';

const finder = finish(finderInSteps(lexicon));
const stop = new AbortController();
let frame = 0;
(function count(): void {
  frame += 1;
  if (!stop.signal.aborted) requestAnimationFrame(count);
})();
afterEach(() => stop.abort());

const laid = () => [...(CSS.highlights.get(HIGHLIGHT_NAMES.dotted) ?? [])];

/** Notes in which frame each text is read. */
function noting(reader: PageReader, readIn: Map<string, number>): PageReader {
  return {
    ...{ read: reader.read, kindOf: reader.kindOf },
    get evidenceVersion() {
      return reader.evidenceVersion;
    },
    *readInSteps(raw, placeOf) {
      const found = yield* reader.readInSteps(raw, placeOf);
      readIn.set(raw, frame);
      return found;
    },
  };
}

test('marks in view are laid within two frames of the slice that finds them', async () => {
  const texts = Array.from({ length: 600 }, (_, at) => `KOMID and A.Q. Khan, ${at}`);
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  const readIn = new Map<string, number>();
  const scanner = createScanner({
    openPage: () => noting(finder.openPage(), readIn),
    painter: createPainter({
      ...{ signal: stop.signal, onFirst() {}, style: { ...USUAL_STYLE, density: 'every' } },
    }),
    signal: stop.signal,
    onError: (error) => {
      throw error;
    },
  });
  scanner.scan(document.documentElement, true);
  const laidIn = new Map<string, number>();
  while (!scanner.settled || laidIn.size === 0) {
    await new Promise(requestAnimationFrame);
    for (const { startContainer } of laid()) {
      const text = startContainer.textContent ?? '';
      if (!laidIn.has(text)) laidIn.set(text, frame);
    }
  }
  const inView = [...document.querySelectorAll('p')]
    .filter((block) => block.getBoundingClientRect().top < innerHeight)
    .map((block) => block.textContent ?? '');
  expect(inView.length).toBeGreaterThan(5);
  for (const text of inView) {
    const frames = (laidIn.get(text) ?? Number.NaN) - (readIn.get(text) ?? Number.NaN);
    expect(frames, text).toBeLessThanOrEqual(2);
  }
});
