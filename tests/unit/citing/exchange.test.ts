/** BibTeX, RIS and CSL-JSON, read back by a library that others write and test. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '@/citing/bibtex';
import type { CslItem } from '@/citing/csl-item';
import { toRis } from '@/citing/ris';
import { cited, claimCiting, claims } from './real-claims';

const parse = (text: string) => plugins.input.chain(text) as CslItem[];

const HARD =
  'Öl & Gas_100% {#1} ~ ^ $5 \\ — 조선 “6 ممالک کے سفراء” \u2068اسناد\u2069 and more than seventy letters';

const hardItem: CslItem = {
  id: 'hard-1',
  type: 'article-newspaper',
  title: HARD,
  author: [
    { literal: '강진규' },
    { given: 'Karel J.G.', family: 'Oosterom', 'non-dropping-particle': 'van' },
  ],
  'container-title': 'Dawn & Sons',
  issued: { 'date-parts': [[2024, 10, 28]] },
  URL: 'https://example.org/a_very/long/path_that_is_more/than/seventy/letters/long?and=a%20b&c={d}#e',
  accessed: { 'date-parts': [[2026, 11, 22]] },
  language: 'ur',
  note: HARD,
};

describe('BibTeX', () => {
  test('keeps every character of a title', () => {
    const [back] = parse(toBibtex([hardItem]));
    expect(back?.title?.replace(/<span class="nocase">|<\/span>/g, '')).toBe(HARD);
  });

  test('keeps addresses whole, and escapes what would end their field', () => {
    const [back] = parse(toBibtex([hardItem]));
    expect(back?.URL).toBe(hardItem.URL?.replace('{', '%7B').replace('}', '%7D'));
  });

  test('keeps names, particles and names of one word', () => {
    const [back] = parse(toBibtex([hardItem]));
    expect(back?.author).toMatchObject([
      expect.objectContaining({}),
      { family: 'Oosterom', given: 'Karel J.G.', 'non-dropping-particle': 'van' },
    ]);
    expect(Object.values(back?.author?.[0] ?? {})).toEqual(['강진규']);
  });

  test('keeps the date to the day', () => {
    const [back] = parse(toBibtex([hardItem]));
    expect(back?.issued?.['date-parts']).toEqual([[2024, 10, 28]]);
  });
});

describe('RIS', () => {
  test('keeps every character, in lines as long as they are', () => {
    const [back] = parse(toRis([hardItem]));
    expect(back).toMatchObject({
      title: HARD,
      note: HARD,
      URL: hardItem.URL,
      type: 'article-newspaper',
      'container-title': 'Dawn & Sons',
      language: 'ur',
    });
    expect(toRis([hardItem])).toContain('\r\nPY  - 2024\r\nDA  - 2024/10/28/\r\n');
    expect(back?.accessed?.['date-parts']).toEqual([[2026, 11, 22]]);
  });

  test('leaves out the parts of a date that are not known', () => {
    const month = { ...hardItem, issued: { 'date-parts': [[2024, 5]] } };
    expect(toRis([month])).toContain('\r\nDA  - 2024/05//\r\n');
  });
});

describe('the whole dataset', () => {
  const sources = new Map(
    claims.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source] as const)),
  );

  test.each(['bibtex', 'ris', 'csl-json'] as const)(
    'reads back from %s, source by source',
    async (format) => {
      const { text } = await cited(claims, format);
      const back = parse(text);
      expect(back).toHaveLength(sources.size);
      const titles = back.map(({ title }) => plain(title));
      for (const { title } of sources.values()) {
        expect(
          titles.some((found) => plain(title).startsWith(found)),
          title,
        ).toBe(true);
      }
      const addresses = back.flatMap((item) =>
        item.URL === undefined ? [] : new URL(item.URL).href,
      );
      expect(addresses.toSorted()).toEqual(
        [...sources.values()]
          .flatMap(({ url }) => (url === null ? [] : new URL(url).href))
          .toSorted(),
      );
    },
  );
});

test('a source says in its note what it was cited for, and whether it bears that out', async () => {
  const { text } = await cited([claimCiting('levy-scott-clark-2007')], 'csl-json');
  expect((JSON.parse(text) as CslItem[])[0]?.note).toMatch(
    /^Cited at second hand\. Supports \(pp\. 244-245\): .+ Parallax, edition \d/,
  );
});

const plain = (title: string) => title.replace(/<[^>]+>/g, '');
