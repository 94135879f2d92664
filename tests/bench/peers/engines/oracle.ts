import lexicon from 'virtual:lexicon';
import { finderInSteps } from '@/matching/mention-finder';
import { finish } from '@/matching/steps';
import { inPieces } from '@/page/pieces';
import type { TextRun } from '@/page/text-run';
import { mentionsIn, runsOf } from '@/tests/bench/spotting/spot';
import { spansOf } from './offer-marks';

const VISIBLE = { visibilityProperty: true, checkVisibilityCSS: true };

// Our finder over the whole page in one go: no hints, no slices, nothing painted. What the extension
// marks must be the same, and the marks of others are held against it.
const runs = runsOf(document.body).flatMap(({ run, block }) =>
  [...inPieces(run)].map((piece) => ({ run: piece, block })),
);
const mentions = mentionsIn(finish(finderInSteps(lexicon)), runs)
  .map((mention) => ({ ...mention, range: rangeIn(mention.run, mention.start, mention.end) }))
  .filter(({ range }) => range.startContainer.parentElement?.checkVisibility(VISIBLE));

Object.assign(globalThis, {
  benchOracle: {
    spans: spansOf(mentions.map(({ range }) => range)),
    quotes: mentions.map(
      ({ topicId, run, start, end }) => `${topicId}: ${run.text.slice(start, end)}`,
    ),
  },
});

function rangeIn({ parts }: TextRun, start: number, end: number): StaticRange {
  const first = parts.findLast((part) => part.start <= start);
  const last = parts.findLast((part) => part.start < end);
  if (!first || !last) throw new Error('A mention outside its run.');
  const [startOffset, endOffset] = [start - first.start, end - last.start];
  return new StaticRange({
    ...{ startContainer: first.node, startOffset, endContainer: last.node, endOffset },
  });
}
