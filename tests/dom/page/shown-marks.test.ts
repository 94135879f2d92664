import { afterEach, describe, expect, test } from 'vitest';
import { attachRoot, type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
const counted = () => page.marks.mentions().map(({ quote }) => quote);

async function mark(html: string): Promise<void> {
  page = markPage(html);
  await page.settle();
}

describe('text that is not rendered', () => {
  test.each([
    ['display: none', '<p style="display:none">KOMID</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">KOMID</p>'],
    ['content-visibility: hidden', '<div style="content-visibility:hidden"><p>KOMID</p></div>'],
    ['a closed <details>', '<details><summary>More</summary><p>KOMID</p></details>'],
    ['a parent that is not', '<div style="display:none"><section><p>KOMID</p></section></div>'],
  ])('does not count: %s', async (_name, html) => {
    await mark(`<p>A.Q. Khan</p>${html}`);
    expect(counted()).toEqual(['A.Q. Khan']);
    expect(page.marks.report().topics).toEqual([{ topicId: 'aq-khan', count: 1 }]);
  });

  test.each([
    ['below the screen', '<p style="margin-top:9000px">KOMID</p>'],
    ['content-visibility: auto', '<div style="content-visibility:auto"><p>KOMID</p></div>'],
    ['an open <details>', '<details open><summary>More</summary><p>KOMID</p></details>'],
    ['a <summary>', '<details><summary>KOMID</summary><p>More</p></details>'],
    ['visible in what is not', '<p style="visibility:hidden"><b style="visibility:visible">KOMID'],
    ['display: contents', '<div style="display:contents">KOMID</div>'],
  ])('is not taken for it: %s', async (_name, html) => {
    await mark(html);
    expect(counted()).toEqual(['KOMID']);
  });

  test('does not count where its host has no slot for it', async () => {
    document.body.innerHTML = '<x-a>KOMID</x-a><x-b><p>A.Q. Khan</p></x-b><x-c>Ku Wol San</x-c>';
    attachRoot($('x-a'), 'closed', 'other');
    attachRoot($('x-b'), 'open', 'other');
    attachRoot($('x-c'), 'closed', '<slot></slot>');
    page = markPage();
    await page.settle();
    expect(counted()).toEqual(['Ku Wol San']);
  });
});

describe('text that comes to be rendered', () => {
  const MORE = '<style>.no { display: none }</style><details><summary>More</summary><p>KOMID';

  test.each([
    ['by a class', '<p class="no">KOMID</p>', (p: HTMLElement) => p.classList.remove('no')],
    [
      'by a style',
      '<p style="display:none">KOMID</p>',
      (p: HTMLElement) => p.style.removeProperty('display'),
    ],
    ['by opening <details>', MORE, (p: HTMLElement) => p.parentElement?.setAttribute('open', '')],
    [
      'by the page’s sheets',
      '<style id="s">p { visibility: hidden }</style><p>KOMID</p>',
      () => $('#s').remove(),
    ],
  ])('is marked, and counts: %s', async (_name, html, show) => {
    await mark(`<style>.no { display: none }</style>${html}`);
    expect(counted()).toEqual([]);
    show($('p'));
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
    expect(counted()).toEqual(['KOMID']);
  });
});
