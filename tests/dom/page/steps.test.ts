import { afterEach, describe, expect, test } from 'vitest';
import { CURRENT_NAME } from '@/page/registry';
import { attachRoot, type MarkedPage, markPage } from '@/tests/fakes/marked-page';

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

describe('a page of very many mentions', () => {
  /** How often the browser is asked for this while the work is done. */
  function timesAsked(prototype: object, name: string, work: () => void): number {
    const ask = Reflect.get(prototype, name);
    let asked = 0;
    Reflect.set(prototype, name, function (this: unknown, ...rest: unknown[]) {
      asked += 1;
      return Reflect.apply(ask, this, rest);
    });
    try {
      work();
    } finally {
      Reflect.set(prototype, name, ask);
    }
    return asked;
  }

  test.each([
    ['which node comes first', () => Node.prototype, 'compareDocumentPosition', 100],
    ['where text is', () => Range.prototype, 'getClientRects', 100],
    ['whether an element is rendered', () => Element.prototype, 'checkVisibility', 1500],
  ])('is stepped through without asking of each: %s', async (_name, prototype, method, most) => {
    await mark('<p>KOMID</p>'.repeat(3000));
    scrollTo(0, document.body.scrollHeight);
    expect(timesAsked(prototype(), method, () => page.marks.step(1))).toBeLessThanOrEqual(most);
    expect(timesAsked(prototype(), method, () => page.marks.step(1))).toBeLessThanOrEqual(most);
    expect(opened()).toHaveLength(2);
  });

  test('is stepped through from what is on the screen, whatever is hidden', async () => {
    const some = '<p style="margin:9px">KOMID</p><p hidden></p><p class="no">A.Q. Khan</p>';
    await mark(`<style>.no { display: none }</style>${some.repeat(200)}`);
    scrollTo(0, document.body.scrollHeight / 2);
    for (const [by, name] of [
      [1, 'first'],
      [-1, 'last'],
    ] as const) {
      const onScreen = [...document.querySelectorAll('p')].filter((p) => {
        const { top, bottom, width } = p.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      });
      page.marks.step(by);
      const { startContainer } = (page.opened.at(-1) as { range: StaticRange }).range;
      expect(startContainer.parentNode, name).toBe(onScreen.at(by === 1 ? 0 : -1));
      page.stop();
      page = markPage();
      await page.settle();
    }
  });

  test('tells them in order, those in shadow roots where their hosts stand', async () => {
    const names = ['KOMID', 'A.Q. Khan', 'Ku Wol San'];
    const [first, second, third] = names.map((name) => `<p>${name}</p>`.repeat(40));
    document.body.innerHTML = `<main>${first}<x-a></x-a>${third}</main>`;
    const outer = attachRoot(document.querySelector('x-a') as Element, 'closed', '<x-b></x-b>');
    attachRoot(outer.querySelector('x-b') as Element, 'open', second);
    page = markPage();
    await page.settle();
    const quotes = page.marks.mentions().map(({ quote }) => quote);
    expect(quotes).toEqual(names.flatMap((name) => Array.from({ length: 40 }, () => name)));
    // What comes later, in their midst, stands in its place as well.
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Ghauri missile</p>');
    await page.settle();
    expect(page.marks.mentions()[0]?.quote).toBe('Ghauri missile');
  });
});
