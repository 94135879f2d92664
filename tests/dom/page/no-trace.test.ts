// Who wants no trace on pages: nothing is drawn or registered until a mention is asked for.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { USUAL_STYLE } from '@/page/marking-style';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
beforeEach(async () => {
  page = markPage('<p>KOMID.</p><p>A.Q. Khan.</p>');
  page.marks.adjust({ ...USUAL_STYLE, look: 'none' });
  await page.settle();
});
afterEach(() => page.stop());

const registered = () => [...CSS.highlights.keys()];

test('the page is read, and nothing is registered', () => {
  expect(page.marks.report().topics.map(({ topicId }) => topicId)).toEqual(['komid', 'aq-khan']);
  expect(registered()).toEqual([]);
  expect(document.documentElement.children).toHaveLength(2);
});

test('a mention that is stepped to stands out for as long as its card is open', () => {
  expect(page.marks.step(1)).toBe(true);
  expect(page.opened.map(({ quote }) => quote)).toEqual(['KOMID']);
  expect(page.around[0]?.place).toEqual({ number: 1, count: 2 });
  expect(registered()).toEqual(['solid-underline']);
  page.marks.dismiss();
  expect(registered()).toEqual([]);
  expect(document.documentElement.children).toHaveLength(2);
  expect(page.emphases).toEqual([true, false]);
});

test('the pointer opens no card of what is not drawn, and keeps the one that is open', async () => {
  const [komid, khan] = document.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
  const rest = (element: HTMLElement) =>
    userEvent.hover(element, { position: { x: 20, y: element.offsetHeight / 2 } });
  await rest(khan);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(page.opened).toEqual([]);
  page.marks.step(1);
  await rest(komid);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(page.card()?.quote).toBe('KOMID');
});

test('what is put back into the registry of a page that clears it is nothing', async () => {
  CSS.highlights.clear();
  document.body.append('KOMID.');
  await page.settle();
  expect(registered()).toEqual([]);
});

test('marks come and go with the choice', () => {
  page.marks.adjust({ ...USUAL_STYLE, look: 'wash' });
  expect(registered()).toEqual(['soft-background']);
  page.marks.adjust({ ...USUAL_STYLE, look: 'none' });
  expect(registered()).toEqual([]);
});
