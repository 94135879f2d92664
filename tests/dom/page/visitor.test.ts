import { afterEach, expect, test } from 'vitest';
import { CURRENT_NAME } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

/** The paragraph in which a mention stands out. */
function visited(): string | undefined {
  const [range] = CSS.highlights.get(CURRENT_NAME) ?? [];
  return range?.startContainer.parentElement?.id;
}

test('a topic’s mentions are visited in turn, underlined or not, each for a moment', async () => {
  const far = '<div style="height:3000px"></div>';
  page = markPage(`<p id="a">KOMID</p><p>A.Q. Khan</p>${far}<p id="b">KOMID</p>`, 'first');
  await page.settle();
  expect(page.quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  const seen = [1, 2, 3].map(() => {
    expect(page.marks.visit('komid')).toBe(true);
    return visited();
  });
  expect(seen).toEqual(['a', 'b', 'a']);
  page.marks.visit('komid');
  const { top } = document.getElementById('b')?.getBoundingClientRect() ?? { top: -1 };
  expect(top > 0 && top < innerHeight).toBe(true);
  await expect.poll(visited, { timeout: 5000 }).toBeUndefined();
  expect(page.marks.visit('ghauri')).toBe(false);
  expect(page.marks.places().map(({ topicId }) => topicId)).toEqual(['komid', 'aq-khan', 'komid']);
});

test('a step leads to what the browser has not laid out, being far from the window', async () => {
  const far = '<div style="height:6000px"></div>';
  const held = (id: string) => `<div style="content-visibility:auto"><p id="${id}">KOMID</p></div>`;
  page = markPage(`<p id="a">KOMID</p>${far}${held('b')}${far}${held('c')}`, 'every');
  await page.settle();
  scrollTo(0, 0);
  // Chromium holds it back once it has had a frame to see how far it is.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  const seen = [1, 2, 3].map(() => {
    page.marks.step(1);
    return visitedIn(page);
  });
  expect(seen).toEqual(['a', 'b', 'c']);
});

const visitedIn = ({ opened }: MarkedPage) => opened.at(-1)?.range.startContainer.parentElement?.id;
