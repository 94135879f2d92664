import { afterEach, describe, expect, test } from 'vitest';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => {
  page.stop();
  expect(page.errors).toEqual([]);
});

async function quotesIn(html: string): Promise<string[]> {
  page = markPage(html);
  await page.settle();
  return page.quotes();
}

const BOTH = 'Zia-ul-Haq flew to Pyongyang.';
const ONE = 'Zia-ul-Haq hanged his predecessor.';

describe('a section', () => {
  test.each([
    [
      'that speaks of both in a paragraph is about both there alone',
      `<p>${BOTH}</p><p>${ONE}</p>`,
      1,
    ],
    [
      'whose heading names both is about both all through',
      `<h2>Pakistan and North Korea</h2><p>${ONE}</p>`,
      1,
    ],
    ['ends at the next heading', `<h2>Pakistan and North Korea</h2><h2>Home</h2><p>${ONE}</p>`, 0],
    [
      'goes on under a deeper heading',
      `<h2>Pakistan and North Korea</h2><h4>1982</h4><p>${ONE}</p>`,
      1,
    ],
    [
      'does not end at the heading of a menu',
      `<h2>Pakistan and North Korea</h2><nav><h2>Home</h2></nav><p>${ONE}</p>`,
      1,
    ],
    ['is what the title says', `<h1>Pakistan and North Korea</h1><h2>Home</h2><p>${ONE}</p>`, 1],
    [
      'is about both where most of its paragraphs are',
      `<p>${BOTH}</p><p>${BOTH}</p><p>${ONE}</p>`,
      3,
    ],
    [
      'of an article on one country is not, for one paragraph',
      `<p>${ONE}</p><p>${ONE}</p><p>${BOTH}</p>`,
      1,
    ],
  ])('%s', async (_name, html, times) => {
    const quotes = await quotesIn(`<article>${html}</article>`);
    expect(quotes.filter((quote) => quote === 'Zia-ul-Haq')).toHaveLength(times);
  });
});

describe('what is no prose', () => {
  const links = ['North Korea', 'Pakistan', 'KOMID', 'A.Q. Khan'];
  const list = links.map((name) => `<li><a href="#">${name}</a></li>`).join('');
  test.each([
    ['a list of links', `<ul>${list}</ul>`],
    ['a cloud of tags', `<div>${links.map((name) => `<a href="#">${name}</a>`).join(' ')}</div>`],
    ['a menu', `<nav>${list}</nav>`],
  ])('%s is neither marked nor evidence', async (_name, html) => {
    expect(await quotesIn(`${html}<p>${ONE}</p>`)).toEqual([]);
  });

  test('a sentence with links in it is prose', async () => {
    expect(await quotesIn('<p>The <a href="#">Ghauri missile</a> flew.</p>')).toEqual([
      'Ghauri missile',
    ]);
  });

  test('an aside is marked, but shows nothing for the rest', async () => {
    const html = `<aside><p>KOMID of North Korea</p></aside><p>Pakistan. ${ONE}</p>`;
    expect(await quotesIn(html)).toEqual(['KOMID']);
  });
});
