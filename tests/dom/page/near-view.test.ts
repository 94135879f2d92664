import { afterEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

const laid = () => [...(CSS.highlights.get(HIGHLIGHT_NAMES.dotted) ?? [])];
const isLaid = (element: Element | null) =>
  laid().some(({ startContainer }) => element?.contains(startContainer));
const onScreen = () => document.elementFromPoint(innerWidth / 4, innerHeight / 2);

async function markMany(html: string): Promise<void> {
  page = markPage(html);
  await page.settle();
  expect(page.marks.report().topics).toEqual([{ topicId: 'komid', count: 3000 }]);
}

const MANY = '<p style="margin:0">KOMID</p>'.repeat(3000);

describe('a page of thousands of marks', () => {
  test('has those laid that are near what the reader sees, and the others as he comes near', async () => {
    await markMany(MANY);
    await expect.poll(() => laid().length).toBeLessThan(600);
    expect(isLaid(onScreen())).toBe(true);
    expect(isLaid(document.body.lastElementChild)).toBe(false);
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(() => isLaid(document.body.lastElementChild)).toBe(true);
    expect(isLaid(document.body.firstElementChild)).toBe(false);
    expect(laid().length).toBeLessThan(600);
    expect(page.marks.report().topics).toEqual([{ topicId: 'komid', count: 3000 }]);
  });

  test('has those laid of which nothing tells where they are', async () => {
    await markMany(MANY.replace(/KOMID<\/p>$/, '</p><div style="display:contents">KOMID</div>'));
    await expect.poll(() => laid().length).toBeLessThan(600);
    await expect.poll(() => isLaid(document.body.lastElementChild)).toBe(true);
  });

  test('loses marks that are far away as others do, and has new ones', async () => {
    await markMany(MANY);
    await expect.poll(() => laid().length).toBeLessThan(600);
    const last = document.body.lastElementChild as Element;
    last.textContent = 'Rain';
    (document.body.firstElementChild as Element).textContent = 'Rain and A.Q. Khan';
    await page.settle();
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(() => isLaid(last.previousElementSibling)).toBe(true);
    expect(isLaid(last)).toBe(false);
    scrollTo(0, 0);
    await expect.poll(() => isLaid(document.body.firstElementChild)).toBe(true);
    expect(page.quotes()).toContain('A.Q. Khan');
  });

  test('has none left where it is asked to leave it', async () => {
    await markMany(MANY);
    page.stop();
    scrollTo(0, document.body.scrollHeight);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(CSS.highlights.has(HIGHLIGHT_NAMES.dotted)).toBe(false);
  });
});
