import { afterEach, expect, test } from 'vitest';
import { CURRENT_NAME } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;

afterEach(() => {
  page.stop();
  document.body.replaceChildren();
});

const TALL = '<div style="height: 3000px"></div>';
const KHAN = '<p>Abdul Qadeer Khan was asked.</p>';
const GHAURI = '<p>The Ghauri missile was fired.</p>';

const told = () => new Promise((resolve) => setTimeout(resolve, 500));
const standsOut = () => [...(CSS.highlights.get(CURRENT_NAME) ?? [])];
const topOf = (range: AbstractRange) =>
  range.startContainer.parentElement?.getBoundingClientRect().top ?? Number.NaN;

test('the mentions of a topic can be gone to one by one, and stand out there', async () => {
  page = markPage(`${KHAN}${TALL}${GHAURI}${TALL}${KHAN}`, 'first');
  await page.settle();
  expect(page.marks.show('aq-khan', 1)).toBe(true);
  const [range] = standsOut();
  expect(range && topOf(range)).toBeGreaterThan(0);
  expect(range && topOf(range)).toBeLessThan(innerHeight);
  expect(range?.startContainer.parentElement).toBe(document.body.lastElementChild);
  expect(page.marks.show('aq-khan', 0)).toBe(true);
  expect(standsOut()[0]?.startContainer.parentElement).toBe(document.body.firstElementChild);
  expect(page.marks.show('aq-khan', 2)).toBe(false);
  expect(page.marks.show('kangson', 0)).toBe(false);
});

test('what stands out does so for a moment, and not after marking has ended', async () => {
  page = markPage(KHAN);
  await page.settle();
  page.marks.show('aq-khan', 0);
  page.stop();
  expect(standsOut()).toEqual([]);
});

test('a page tells when it mentions other topics, and not of more mentions of the same', async () => {
  page = markPage(KHAN);
  await page.settle();
  await told();
  expect(page.told).toEqual([['aq-khan']]);
  document.body.insertAdjacentHTML('beforeend', KHAN);
  await told();
  expect(page.told).toHaveLength(1);
  document.body.insertAdjacentHTML('beforeend', GHAURI);
  await told();
  expect(page.told.at(-1)).toEqual(['aq-khan', 'ghauri-hatf-5']);
  document.body.replaceChildren();
  await told();
  expect(page.told.at(-1)).toEqual([]);
});

test('a page that mentions nothing tells nothing', async () => {
  page = markPage('<p>Rain.</p>');
  await page.settle();
  await told();
  expect(page.told).toEqual([]);
});
