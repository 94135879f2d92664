import { afterEach, describe, expect, test } from 'vitest';
import { CURRENT_NAME } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

async function mark(html: string): Promise<MarkedPage> {
  page = markPage(html);
  await page.settle();
  return page;
}

const opened = () => page.opened.map(({ quote }) => quote);

describe('stepping from mention to mention', () => {
  test('goes on from the open one, and round the end of the page', async () => {
    await mark('<p>KOMID, A.Q. Khan.</p><p>The Ghauri missile.</p>');
    for (let step = 0; step < 4; step += 1) expect(page.marks.step(1)).toBe(true);
    expect(opened()).toEqual(['KOMID', 'A.Q. Khan', 'Ghauri missile', 'KOMID']);
  });

  test('goes back, and round the beginning', async () => {
    await mark('<p>KOMID, A.Q. Khan.</p><p>The Ghauri missile.</p>');
    page.marks.step(1);
    for (let step = 0; step < 3; step += 1) page.marks.step(-1);
    expect(opened()).toEqual(['KOMID', 'Ghauri missile', 'A.Q. Khan', 'KOMID']);
  });

  test('passes over what is not rendered', async () => {
    await mark('<p>KOMID, <span style="display:none">A.Q. Khan,</span> the Ghauri missile.</p>');
    page.marks.step(1);
    page.marks.step(1);
    expect(opened()).toEqual(['KOMID', 'Ghauri missile']);
    expect(page.around.at(-1)?.place).toEqual({ number: 2, count: 2 });
  });

  test('goes on from the last one, though its card be closed', async () => {
    await mark('<p>KOMID, A.Q. Khan.</p>');
    page.marks.step(1);
    page.marks.dismiss();
    page.marks.step(1);
    expect(opened()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('scrolls whatever box hides it', async () => {
    await mark(
      `<div id="box" style="height:80px;overflow:auto"><p style="margin-bottom:400px">Rain.</p>
        <p>KOMID.</p></div>`,
    );
    page.marks.step(1);
    expect(document.getElementById('box')?.scrollTop).toBeGreaterThan(100);
  });

  test('has the mention stand out only as long as it stands', async () => {
    await mark('<p id="p">KOMID.</p>');
    page.marks.step(1);
    expect(CSS.highlights.has(CURRENT_NAME)).toBe(true);
    const paragraph = document.getElementById('p') as HTMLElement;
    (paragraph.firstChild as Text).data = 'Something else altogether.';
    await page.settle();
    expect(CSS.highlights.has(CURRENT_NAME)).toBe(false);
  });

  test('does nothing on a page without mentions', async () => {
    await mark('<p>Rain.</p>');
    expect(page.marks.step(1)).toBe(false);
    expect(opened()).toEqual([]);
  });

  test('tells which one it is, by key, and what is named beside it', async () => {
    await mark('<p>KOMID, A.Q. Khan.</p><p>The Ghauri missile.</p>');
    page.marks.step(1);
    page.marks.step(1);
    expect(page.around.at(-1)).toMatchObject({
      byKeyboard: true,
      place: { number: 2, count: 3 },
      nearby: ['komid', 'ghauri-hatf-5'],
    });
  });
});
