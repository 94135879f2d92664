import { GlobalWorkerOptions, getDocument, TextLayer } from 'pdfjs-dist';
import workerSrc from 'pdfjs-dist/build/pdf.worker.mjs?url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readBlock } from '@/page/text-run';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';
import { type Printed, pdfOf } from '@/tests/fakes/pdf-files';

beforeAll(() => {
  GlobalWorkerOptions.workerSrc = workerSrc;
});

let page: MarkedPage | undefined;
afterEach(() => {
  page?.stop();
  page = undefined;
});

/** What pdf.js lays over the first page of a PDF with these blocks of lines, in our document. */
async function layerOf(...blocks: readonly Printed[]): Promise<HTMLElement> {
  const { promise } = getDocument({ data: await pdfOf([blocks]) });
  const first = await (await promise).getPage(1);
  const container = document.createElement('div');
  container.className = 'textLayer';
  const layer = new TextLayer({
    textContentSource: await first.getTextContent(),
    container,
    viewport: first.getViewport({ scale: 1 }),
  });
  await layer.render();
  // As its own style has them.
  for (const piece of container.querySelectorAll<HTMLElement>('span, br')) {
    piece.style.position = 'absolute';
  }
  document.body.replaceChildren(container);
  return container;
}

const paragraphsOf = (layer: Element) => readBlock(layer).runs.map(({ text }) => text);

describe('the text layer of a PDF is read', () => {
  test('as one run a paragraph, over the ends of lines', async () => {
    const layer = await layerOf(
      { lines: ['The centrifuges went to North', 'Korea in 1998, and the', 'missiles came.'] },
      { y: 640, lines: ['Another paragraph says', 'something else.'] },
    );
    expect(layer.querySelectorAll('span').length).toBeGreaterThan(4);
    expect(paragraphsOf(layer)).toEqual([
      'The centrifuges went to North Korea in 1998, and the missiles came.',
      'Another paragraph says something else.',
    ]);
    expect(readBlock(layer).blocks).toEqual([]);
  });

  test('with words joined that a hyphen parts at the end of a line, and names left whole', async () => {
    const layer = await layerOf({
      lines: ['The ambas-', 'sador met Zia-ul-', 'Haq there.'],
    });
    expect(paragraphsOf(layer)).toEqual(['The ambassador met Zia-ul-Haq there.']);
  });

  test('down one column and then the next', async () => {
    const column = { size: 10, step: 12 };
    const layer = await layerOf(
      { ...column, x: 72, lines: ['The first column is', 'long and goes on to', 'speak of North'] },
      { ...column, x: 320, lines: ['Korea at the top of', 'the second.'] },
    );
    expect(paragraphsOf(layer)).toEqual([
      'The first column is long and goes on to speak of North Korea at the top of the second.',
    ]);
  });

  test('with a heading, a note and an indented paragraph apart', async () => {
    const layer = await layerOf(
      { size: 16, lines: ['A heading'] },
      { y: 681, lines: ['The first paragraph has', 'two lines.'] },
      { y: 681 - 27.5, x: 90, lines: ['The second is indented'] },
      { y: 681 - 41.25, lines: ['at its first line.'] },
      { y: 626, size: 8, lines: ['1 A note.'] },
    );
    expect(paragraphsOf(layer)).toEqual([
      'A heading',
      'The first paragraph has two lines.',
      'The second is indented at its first line.',
      '1 A note.',
    ]);
  });

  test('and marked, a name over two lines too, in a passage about both', async () => {
    await layerOf({
      lines: ['Pakistan had sent A. Q.', 'Khan to Pyongyang, where the No-', 'dong was made.'],
    });
    page = markPage();
    await page.settle();
    expect(page.quotes()).toEqual(['A. Q.Khan', 'No-dong']);
    expect(page.errors).toEqual([]);
  });
});
