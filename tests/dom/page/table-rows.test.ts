import { afterEach, describe, expect, test } from 'vitest';
import { readBlock } from '@/page/text-run';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage | undefined;
afterEach(() => {
  page?.stop();
  expect(page?.errors ?? []).toEqual([]);
});

async function quotesIn(rows: string): Promise<string[]> {
  page = markPage(`<table><tbody>${rows}</tbody></table>`);
  await page.settle();
  return page.quotes();
}

const cells = (...texts: string[]) =>
  `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

describe('a row of a table', () => {
  test.each([
    ['tells in one cell what a name in another means', cells('Ghauri', 'missile'), ['Ghauri']],
    [
      'is a passage about both countries',
      cells('1982', '<b>Zia-ul-Haq</b>', 'Pakistan', 'North Korea'),
      ['Zia-ul-Haq'],
    ],
    ['says nothing of the next row', cells('Ghauri', 'a palace') + cells('Nimrud', 'missile'), []],
    ['makes no pair of two cells', cells('Pakistan', 'North Korea', 'trade'), []],
    ['makes no name of two cells', cells('Ku Wol', 'San'), []],
    [
      'with paragraphs in a cell is no line: it lays out the page',
      cells('Ghauri', 'missile', '<p>1998</p>'),
      [],
    ],
    [
      'with very many cells is a matrix',
      cells('Ghauri', 'missile', ...Array.from({ length: 11 }, () => '1')),
      [],
    ],
  ])('%s', async (_name, rows, quotes) => {
    expect(await quotesIn(rows)).toEqual(quotes);
  });

  test('is read as one run, with a wall before each cell', () => {
    document.body.innerHTML = `<table>${cells('a', 'b <a href="#">c</a>')}</table>`;
    const { runs, blocks } = readBlock(document.querySelector('tr') as Element);
    expect(runs.map(({ text }) => text)).toEqual(['\ufffca\ufffcb c']);
    expect(blocks).toEqual([]);
  });

  test('loses and gains its marks with what its other cells say', async () => {
    await quotesIn(cells('Ghauri', 'missile'));
    const other = document.querySelector('td:last-child') as Element;
    other.textContent = 'palace';
    await page?.settle();
    expect(page?.quotes()).toEqual([]);
    other.remove();
    document.querySelector('tr')?.insertAdjacentHTML('beforeend', '<td>a missile</td>');
    await page?.settle();
    expect(page?.quotes()).toEqual(['Ghauri']);
  });

  test('is read cell by cell from when a paragraph is put into one, and no mark stays twice', async () => {
    await quotesIn(cells('Ghauri', 'KOMID', 'missile of A.Q. Khan'));
    expect(page?.quotes()).toEqual(['Ghauri', 'KOMID', 'A.Q. Khan']);
    document.querySelector('td:last-child')?.insertAdjacentHTML('beforeend', '<p>Nodong</p>');
    await page?.settle();
    expect(page?.quotes()).toEqual(['KOMID', 'A.Q. Khan']);
    document.querySelector('td p')?.remove();
    await page?.settle();
    expect(page?.quotes()).toEqual(['Ghauri', 'KOMID', 'A.Q. Khan']);
  });

  test('is read in one while the page is still being read, whatever its cells were before', async () => {
    const row = cells('1993', 'KOMID', 'A.Q. Khan of Pakistan<p>Nodong</p>');
    const rest = '<p>Pakistan bought missiles from North Korea.</p>'.repeat(3000);
    page = markPage(`<table>${row}</table>${rest}`);
    await expect.poll(() => page?.quotes().length).toBeGreaterThan(2);
    document.querySelector('td p')?.remove();
    await page.settle();
    const named = () => page?.quotes().filter((quote) => /KOMID|Khan/.test(quote));
    // Of so many marks those of a block that is new are laid as soon as it is known to be near.
    await expect.poll(named).toEqual(['KOMID', 'A.Q. Khan']);
  });

  const ROW = cells('China', 'Pakistan', 'North Korea');
  const PROSE = 'In 1993 its prime minister flew from Pakistan to North Korea, as Zia had in 1982.';
  test.each([
    ['of short entries is no evidence for the text around it', ROW + ROW, []],
    [
      'with a sentence in a cell is evidence',
      cells('1993', PROSE) + cells('1994', PROSE),
      ['Zia-ul-Haq'],
    ],
  ])('%s', async (_name, rows, quotes) => {
    page = markPage(`<table>${rows}</table><p>Zia-ul-Haq came to power.</p>`);
    await page.settle();
    expect(page.quotes().filter((quote) => quote === 'Zia-ul-Haq')).toEqual(quotes);
  });
});
