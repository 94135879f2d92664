import { afterEach, describe, expect, test } from 'vitest';
import type { Density } from '@/page/density';
import { USUAL_STYLE } from '@/page/marking-style';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

async function mark(html: string, density: Density): Promise<MarkedPage> {
  page = markPage(html, density);
  await page.settle();
  return page;
}

const rain = (length: number) => `<p>${'It rained. '.repeat(Math.ceil(length / 11))}</p>`;
const count = () => page.marks.report().topics.find(({ topicId }) => topicId === 'komid')?.count;
const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('of several mentions of a topic', () => {
  test('the first of a section is underlined, and all are counted', async () => {
    await mark('<p>KOMID and KOMID.</p><p>KOMID, A.Q. Khan.</p>', 'first');
    expect(page.quotes()).toEqual(['KOMID', 'A.Q. Khan']);
    expect(count()).toBe(3);
  });

  test('one in a heading does not stand for the text under it', async () => {
    await mark('<h2>KOMID</h2><p>KOMID sold. KOMID bought.</p>', 'first');
    expect(page.quotes()).toHaveLength(2);
  });

  test.each(['h1', 'h2', 'h3'])('a %s begins anew', async (heading) => {
    await mark(`<p>KOMID.</p><${heading}>Rain</${heading}><p>KOMID.</p>`, 'first');
    expect(page.quotes()).toHaveLength(heading === 'h1' ? 1 : 2); // A title heads the whole.
  });

  test('an h4 does not', async () => {
    await mark('<p>KOMID.</p><h4>Rain</h4><p>KOMID.</p>', 'first');
    expect(page.quotes()).toHaveLength(1);
  });

  test('it is underlined again after a long stretch', async () => {
    await mark(`<p>KOMID.</p>${rain(3900)}<p>KOMID.</p>${rain(200)}<p>KOMID.</p>`, 'first');
    expect(page.quotes()).toHaveLength(2);
    expect(count()).toBe(3);
  });

  test('every one is where the reader wants it so, at any time', async () => {
    await mark('<p>KOMID and KOMID.</p><p>KOMID.</p>', 'every');
    expect(page.quotes()).toHaveLength(3);
    page.marks.adjust(USUAL_STYLE);
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('another is underlined when the first is gone and its text is read anew', async () => {
    await mark('<p id="a">KOMID.</p><p id="b">KOMID.</p>', 'first');
    $('#a').remove();
    $('#b').textContent = 'KOMID again.';
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('what is underlined stays so when its text is read anew', async () => {
    await mark('<p id="a">Rain.</p><p id="b">KOMID.</p>', 'first');
    $('#a').textContent = 'KOMID came before.';
    await page.settle();
    $('#b').append(' More.');
    await page.settle();
    expect(page.quotes()).toContain('KOMID');
    expect(count()).toBe(2);
  });
});
