import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fold } from '@/matching/fold';
import { joinDataset } from '@/scripts/dataset/join-dataset';
import { readContent } from '@/scripts/dataset/read-content';
import { createSearch, type Found } from '@/store/search';

const { factSheets } = joinDataset(
  readContent(fileURLToPath(new URL('../../../data', import.meta.url))),
);
const search = createSearch(factSheets, (text) => fold(text).text);

const ids = (found: readonly Found[]) => found.map(({ kind, id }) => `${kind} ${id}`);

/** Reads as: [what is tested, the query, what must be the first find]. */
const FIRST: [name: string, query: string, first: string][] = [
  ['a name', 'Benazir Bhutto', 'topic benazir-bhutto'],
  ['a name in capitals', 'KOMID', 'topic komid'],
  ['a word cut short', 'Yongby', 'topic yongbyon'],
  ['a misspelling', 'Mussharraf', 'topic pervez-musharraf'],
  ['another spelling', 'Changgwang Sinyong', 'topic komid'],
  ['Korean', '압둘 카디르 칸', 'topic aq-khan'],
  ['part of a Korean name', '카디르', 'topic aq-khan'],
  ['Urdu', 'عبدالقدیر خان', 'topic aq-khan'],
  ['Urdu typed with Arabic letters', 'عبدالقدير خان', 'topic aq-khan'],
  ['Chinese', '巴基斯坦', 'topic pakistan'],
];

describe('the search', () => {
  test.each(FIRST)('finds %s', (_name, query, first) => {
    expect(ids(search.find(query))[0]).toBe(first);
  });

  test('finds claims by their words, their speaker and their date', () => {
    const claims = search.find('Musharraf centrifuges 2005').filter(({ kind }) => kind === 'claim');
    expect(claims.length).toBeGreaterThan(0);
    const december = search.find('December 1993', 300).filter(({ kind }) => kind === 'claim');
    const dated = factSheets.flatMap(({ claims }) =>
      claims.filter(({ date }) => date.start.value.startsWith('1993-12')).map(({ id }) => id),
    );
    expect(december.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(dated)]));
  });

  test('finds sources by title, publisher and author', () => {
    expect(ids(search.find('Arms Control Today Howard Diamond'))).toContain('source aca-1998-04');
  });

  test('reads no more of a query than anybody types', () => {
    expect(search.find(`Kahuta${' '.repeat(300)}nowhere`)).toEqual(search.find('Kahuta'));
  });

  test('asks for all the words, not any', () => {
    expect(search.find('Ghauri cricket bakery')).toEqual([]);
  });

  test('finds each claim and source once, and leads to the topic a claim is about', () => {
    const found = search.find('Pakistan', 2000);
    expect(new Set(ids(found)).size).toBe(found.length);
    for (const { kind, id, topicId } of found.filter((one) => one.kind === 'claim')) {
      const claim = factSheets.flatMap(({ claims }) => claims).find((one) => one.id === id);
      expect([kind, claim?.topics[0]]).toEqual(['claim', topicId]);
    }
  });

  test.each(['', '   ', '?!', '\ud800', '🙂'])('finds nothing for %j', (query) => {
    expect(search.find(query)).toEqual([]);
  });

  test('gives no more than asked for', () => {
    expect(search.find('Pakistan', 3)).toHaveLength(3);
  });
});
