import { afterEach, describe, expect, test } from 'vitest';
import { markUnder } from '@/page/hit-test';
import { USUAL_STYLE } from '@/page/marking-style';
import { createPainter, type Mark, type Painter } from '@/page/painter';
import { contains, rectsOf } from '@/page/ranges';
import { readBlock, toRange } from '@/page/text-run';
import { attachRoot } from '@/tests/fakes/marked-page';

const WORD = 'KOMID';
const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

afterEach(() => {
  document.body.replaceChildren();
});

/** Marks on every place where the word stands in a block itself. */
function marksIn(block: Element | ShadowRoot): Mark[] {
  return readBlock(block).runs.flatMap((run) =>
    [...run.text.matchAll(new RegExp(WORD, 'g'))].map(({ index }) => ({
      ...{ topicId: 'komid', kind: 'organisation', quote: WORD, at: index, section: undefined },
      range: toRange(run, index, index + WORD.length) as StaticRange,
      grounds: () => ({ rule: 'name' as const, evidence: [] }),
    })),
  );
}

/** What asking each of them would find. */
const oneByOne = (marks: readonly Mark[], x: number, y: number) =>
  marks.find(({ range }) => rectsOf(range).some((rect) => contains(rect, x, y)));

/** How often the browser is asked for boxes of text meanwhile. */
function boxesAsked(work: () => void): number {
  const { getClientRects, getBoundingClientRect } = Range.prototype;
  let asked = 0;
  Range.prototype.getClientRects = function () {
    asked += 1;
    return getClientRects.call(this);
  };
  Range.prototype.getBoundingClientRect = function () {
    asked += 1;
    return getBoundingClientRect.call(this);
  };
  try {
    work();
  } finally {
    Object.assign(Range.prototype, { getClientRects, getBoundingClientRect });
  }
  return asked;
}

const TEXT = `${WORD} sells, says <b>${WORD} of</b> old, and ${WORD}. `.repeat(20);
const POINTS = Array.from({ length: 900 }, (_, at) => [
  (at % 30) * 27 + 0.5,
  ((at / 30) | 0) * 13 + 0.5,
]);

describe('a hit test among many marks', () => {
  test.each([
    ['plain text', ''],
    ['wide gaps between lines', 'line-height: 3'],
    ['columns', 'columns: 3; height: 200px'],
    ['text from right to left', 'direction: rtl; width: 300px'],
    ['text from top to bottom', 'writing-mode: vertical-rl; height: 300px'],
    ['enlarged text', 'transform: scale(1.3); width: 300px'],
    ['text nobody may select', 'user-select: none'],
    ['text that is no target', 'pointer-events: none'],
    ['text in small boxes', 'width: 1px; margin-left: 100px'],
  ])('finds what asking each would find: %s', (_name, style) => {
    document.body.innerHTML = `<p id="p" style="${style}">${TEXT}</p>`;
    const marks = marksIn($('#p'));
    expect(marks).toHaveLength(60);
    let hits = 0;
    for (const [x = 0, y = 0] of POINTS) {
      const found = markUnder(marks, { x, y, target: $('#p') });
      expect(found?.at, `${x}, ${y}`).toBe(oneByOne(marks, x, y)?.at);
      if (found) hits += 1;
    }
    expect(hits).toBeGreaterThan(3);
  });

  test('finds marks in a closed shadow root', () => {
    document.body.innerHTML = '<x-outer></x-outer>';
    const outer = attachRoot($('x-outer'), 'open', '<x-inner></x-inner>');
    const root = attachRoot(outer.querySelector('x-inner') as Element, 'closed', TEXT);
    const marks = marksIn(root);
    const mark = marks[31] as Mark;
    const { x, y, width, height } = rectsOf(mark.range)[0] as DOMRect;
    const spot = { x: x + width / 2, y: y + height / 2, target: root };
    let found: Mark | undefined;
    const asked = boxesAsked(() => {
      found = markUnder(marks, spot);
    });
    expect(found).toBe(mark);
    expect(asked).toBeLessThan(4);
  });

  test('works where the browser tells no places', () => {
    document.body.innerHTML = `<p id="p">${TEXT}</p>`;
    const marks = marksIn($('#p'));
    Object.assign(document, { caretPositionFromPoint: undefined });
    for (const mark of marks) {
      const { x, y } = rectsOf(mark.range)[0] as DOMRect;
      expect(markUnder(marks, { x: x + 1, y: y + 1, target: $('#p') })).toBe(mark);
    }
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    expect(document.caretPositionFromPoint).toBeDefined();
  });
});

describe('a text node with four thousand mentions', () => {
  const stop = new AbortController();

  function paint(): { painter: Painter; marks: Mark[] } {
    document.body.innerHTML = `<p id="p" style="line-height:2">${`${WORD} sells; `.repeat(4000)}</p>`;
    const painter = createPainter({
      signal: stop.signal,
      style: { ...USUAL_STYLE, density: 'every' },
      onFirst: () => {},
    });
    const marks = marksIn($('#p'));
    painter.paint($('#p'), marks);
    return { painter, marks };
  }

  test('is not asked for the boxes of each', () => {
    const { painter, marks } = paint();
    const mark = marks[2000] as Mark;
    $('#p').scrollIntoView();
    const { left, right, top, bottom } = rectsOf(mark.range)[0] as DOMRect;
    scrollBy({ top: top - innerHeight / 2 });
    const y = innerHeight / 2 + (bottom - top) / 2;
    const at = (x: number, down = 0) => painter.markAt(x, y + down, $('#p'));
    const asked = boxesAsked(() => {
      expect(at(left + 1)).toBe(mark);
      expect(at(right - 1)).toBe(mark);
      expect(at(right + 8)).toBeUndefined(); // On other words.
    });
    expect(asked).toBeLessThan(20);
    // Between the lines no letter is, and all that could be there has to be ruled out.
    expect(boxesAsked(() => expect(at(left + 1, bottom - top - 6)).toBeUndefined())).toBeLessThan(
      80,
    );
    stop.abort();
  });
});
