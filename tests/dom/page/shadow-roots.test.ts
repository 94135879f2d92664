import { afterEach, describe, expect, test } from 'vitest';
import { attachRoot, type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => {
  page.stop();
  expect(page.errors).toEqual([]);
});

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

/** Mark a page whose hosts are given roots before we see it. */
async function mark(html: string, roots: [selector: string, ShadowRootMode, html: string][]) {
  document.body.innerHTML = html;
  const hosts = roots.map(([selector, mode, inner]) => attachRoot($(selector), mode, inner));
  page = markPage();
  await page.settle();
  return hosts as [ShadowRoot, ...ShadowRoot[]];
}

const quotesBecome = (quotes: string[]) => expect.poll(() => page.quotes().sort()).toEqual(quotes);

describe('text in a shadow root', () => {
  test.each([
    ['an open one', '<x-card></x-card>', 'open'],
    ['a closed one', '<x-card></x-card>', 'closed'],
    ['that of an empty div', '<div></div>', 'closed'],
    ['that of a div with nothing but a blank in it', '<div>\n</div>', 'closed'],
    ['an open one of a div that holds text', '<div>KRL</div>', 'open'],
  ] as const)('is marked: %s', async (_name, html, mode) => {
    await mark(`<main>${html}</main>`, [['main > *', mode, '<p>KOMID</p>']]);
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('is not marked where nobody would watch it: in a closed one of a div that holds text', async () => {
    const html = '<main><p>A.Q. Khan</p><div style="height: 50vh">rain</div></main>';
    await mark(html, [['main > div', 'closed', '<p style="height: 50vh">KOMID</p>']]);
    expect(page.quotes()).toEqual(['A.Q. Khan']);
  });

  test('is marked in a root within a root', async () => {
    const [outer] = await mark('<x-a></x-a>', [['x-a', 'closed', '<p>A.Q. Khan</p><x-b></x-b>']]);
    attachRoot(outer.querySelector('x-b') as Element, 'closed', '<p>KOMID</p>');
    outer.append(document.createElement('hr'));
    await quotesBecome(['A.Q. Khan', 'KOMID']);
  });

  test('is a block of its own, and slotted text stays where it is written', async () => {
    await mark('<p>North <x-b>Korea</x-b> and A.Q. <x-c></x-c> Khan of KOMID</p>', [
      ['x-b', 'open', '<slot></slot>n trade with Pakistan'],
      ['x-c', 'open', 'Ghauri missile'],
    ]);
    expect(page.quotes().sort()).toEqual(['Ghauri missile', 'KOMID']);
  });

  test('is evidence for the rest of the page', async () => {
    await mark('<p>Dr. Khan smiled.</p><x-card></x-card>', [
      ['x-card', 'closed', '<p>It was A.Q. Khan.</p>'],
    ]);
    expect(page.quotes().sort()).toEqual(['A.Q. Khan', 'Dr. Khan']);
  });

  test('stands in the section of its host, and in its own', async () => {
    await mark('<h1>What Pakistan sent to North Korea</h1><x-card></x-card>', [
      ['x-card', 'open', '<p>Pervez Musharraf spoke.</p>'],
    ]);
    expect(page.quotes().sort()).toEqual(['Pakistan sent to North Korea', 'Pervez Musharraf']);
  });

  test('is not read where its host is not', async () => {
    await mark('<nav><x-card></x-card></nav><div hidden><x-menu></x-menu></div>', [
      ['x-card', 'open', '<p>KOMID</p>'],
      ['x-menu', 'closed', '<p>KOMID</p>'],
    ]);
    expect(page.quotes()).toEqual([]);
  });

  test('is reported in the order of the page', async () => {
    await mark('<p>KOMID</p><x-a></x-a><p>Ku Wol San</p>', [['x-a', 'open', '<p>A.Q. Khan</p>']]);
    expect(page.marks.mentions().map(({ quote }) => quote)).toEqual([
      'KOMID',
      'A.Q. Khan',
      'Ku Wol San',
    ]);
  });
});

describe('a shadow root that changes', () => {
  test('has its text marked anew', async () => {
    const [root] = await mark('<x-card></x-card>', [['x-card', 'closed', '<p>KOMID</p>']]);
    (root.firstChild as HTMLElement).textContent = 'A.Q. Khan';
    await page.settle();
    expect(page.quotes()).toEqual(['A.Q. Khan']);
    root.append('and KOMID');
    await page.settle();
    expect(page.quotes().sort()).toEqual(['A.Q. Khan', 'KOMID']);
  });

  test('loses its marks with its host, and has them back with it', async () => {
    await mark('<div id="d"><x-card></x-card></div>', [['x-card', 'closed', '<p>KOMID</p>']]);
    const host = $('x-card');
    host.remove();
    await page.settle();
    expect(page.quotes()).toEqual([]);
    $('#d').append(host);
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('loses its marks when what it is in is hidden, and has them back when it is shown', async () => {
    await mark('<main><x-card></x-card></main>', [['x-card', 'closed', '<p>KOMID</p>']]);
    $('main').hidden = true;
    await page.settle();
    expect(page.quotes()).toEqual([]);
    $('main').hidden = false;
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('is read again with another page in the same document', async () => {
    const address = location.href;
    await mark('<p id="p"></p><x-card></x-card>', [['x-card', 'closed', '<p>KOMID</p>']]);
    history.pushState({}, '', '/another-page');
    $('#p').textContent = 'Rain.';
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
    history.replaceState({}, '', address);
  });
});

describe('a shadow root that comes late', () => {
  test('is read when its host comes into the page', async () => {
    await mark('<main></main>', []);
    const host = document.createElement('x-card');
    attachRoot(host, 'closed', '<p>KOMID</p>');
    $('main').append(host);
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('is found although nothing tells that it was attached', async () => {
    await mark('<main><div id="widget"></div></main>', []);
    attachRoot($('#widget'), 'closed', '<p>KOMID</p>');
    await quotesBecome(['KOMID']);
  });

  test('is found after a change of the page, however long nothing came', async () => {
    await mark('<main><div id="widget"></div></main><p id="p"></p>', []);
    await new Promise((resolve) => setTimeout(resolve, 600));
    attachRoot($('#widget'), 'open', '<p>KOMID</p>');
    $('#p').textContent = 'Rain.';
    await quotesBecome(['KOMID']);
  });
});
