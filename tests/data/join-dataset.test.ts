import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Dataset } from '@/data/fact-sheet';
import { joinDataset } from '@/scripts/dataset/join-dataset';
import { cites, claim, conflict, edition, smallContent, source, topic } from './small-content';

const CONTENT = smallContent({
  topics: ['nodong', 'ghauri', 'khan', 'karachi'].map((id) => topic({ id, name: id })),
  claims: [
    claim({ id: 'open', date: '1993/..', topics: ['ghauri', 'nodong'], text: 'a' }),
    claim({ id: 'day', date: '1993-12-07', topics: ['ghauri', 'khan'], text: 'b' }),
    claim({ id: 'span', date: '1993/1996', topics: ['ghauri', 'nodong', 'khan'], text: 'c' }),
    claim({ id: 'year', date: '1993', topics: ['ghauri', 'nodong'], text: 'd' }),
    claim({ id: 'about', date: '1992~', topics: ['ghauri'], text: 'e' }),
    claim({
      id: 'elsewhere',
      date: '1971',
      topics: ['karachi'],
      text: 'f',
      citations: [cites('weekly'), cites('daily', 'disputes'), cites('book', 'context')],
    }),
  ],
  sources: [
    source(),
    source({
      id: 'weekly',
      url: 'https://weekly.example/',
      published: '1998~',
      note: 'A note.',
      mirrors: ['https://mirror.example/'],
    }),
    source({ id: 'book', url: null, published: null }),
  ],
  conflicts: [
    conflict({
      id: 'when',
      versions: [
        { text: 'In 1993.', claims: ['day', 'elsewhere'] },
        { text: 'Later (a book).', claims: [], sources: ['book'] },
      ],
    }),
    conflict({
      id: 'how-many',
      versions: [
        { text: 'Ten.', claims: ['open'] },
        { text: 'One.', claims: ['span'] },
      ],
    }),
  ],
});

const dataset = joinDataset(CONTENT);

function sheet(topicId: string) {
  const found = dataset.factSheets.find((one) => one.topicId === topicId);
  if (found === undefined) throw new Error(`no sheet for ${topicId}`);
  return found;
}

describe('the joined dataset', () => {
  test('keeps its schema', () => {
    expect(v.safeParse(Dataset, dataset).issues).toBeUndefined();
  });

  test('has one sheet a topic, in order of id', () => {
    expect(dataset.factSheets.map(({ topicId }) => topicId)).toEqual([
      'ghauri',
      'karachi',
      'khan',
      'nodong',
    ]);
  });

  test('holds all claims that list the topic, in order of time, the vaguer first', () => {
    expect(sheet('ghauri').claims.map(({ id }) => id)).toEqual([
      'about',
      'year',
      'span',
      'open',
      'day',
    ]);
    expect(sheet('khan').claims.map(({ id }) => id)).toEqual(['span', 'day']);
  });

  test('reads the dates of claims and sources', () => {
    expect(sheet('ghauri').claims[0]?.date).toEqual({ start: { value: '1992', about: true } });
    expect(sheet('karachi').claims[0]?.citations.map((one) => one.source.published)).toEqual([
      { start: { value: '1998', about: true } },
      { start: { value: '1998-04-07' } },
      null,
    ]);
  });

  test('shows sources with all that a reader can use, and without their mirrors', () => {
    const [weekly, , book] = sheet('karachi').claims[0]?.citations ?? [];
    expect(Object.keys(weekly?.source ?? {}).sort()).toEqual([
      'id',
      'kind',
      'language',
      'note',
      'published',
      'publisher',
      'read',
      'standpoint',
      'title',
      'url',
    ]);
    expect([weekly?.href, book?.href]).toEqual(['https://weekly.example/', null]);
  });

  test('shows the conflicts that touch its claims, and no others', () => {
    expect(sheet('ghauri').conflicts.map(({ id }) => id)).toEqual(['how-many', 'when']);
    expect(sheet('nodong').conflicts.map(({ id }) => id)).toEqual(['how-many']);
    expect(sheet('karachi').conflicts.map(({ id }) => id)).toEqual(['when']);
  });

  test('gives a version the sources of claims that stand on other sheets, both sides of them', () => {
    const when = sheet('khan').conflicts.find(({ id }) => id === 'when');
    expect(
      when?.versions.map(({ sources }) => sources.map((one) => [one.source.id, one.relation])),
    ).toEqual([
      [
        ['weekly', 'supports'],
        ['daily', 'disputes'],
      ],
      [['book', 'supports']],
    ]);
    const here = sheet('karachi').conflicts[0]?.versions[0]?.sources;
    expect(here?.map((one) => one.source.id)).toEqual(['daily']);
  });

  test('names related topics, most shared claims first, then by id', () => {
    expect(sheet('ghauri').related.map(({ id }) => id)).toEqual(['nodong', 'khan']);
    expect(sheet('nodong').related.map(({ id }) => id)).toEqual(['ghauri', 'khan']);
    expect(sheet('karachi').related).toEqual([]);
  });

  test('counts what it was made of', () => {
    expect(dataset.provenance).toMatchObject({
      version: 1,
      date: '2026-11-22',
      counts: { topics: 4, claims: 6, sources: 3, conflicts: 2 },
    });
  });

  test('is the same whatever order the content is read in', () => {
    const shuffled = joinDataset({
      ...CONTENT,
      topics: CONTENT.topics.toReversed(),
      claims: CONTENT.claims.toReversed(),
      sources: CONTENT.sources.toReversed(),
      conflicts: CONTENT.conflicts.toReversed(),
    });
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(dataset));
  });

  test('bears another hash once a word is changed', () => {
    const edited = joinDataset({
      ...CONTENT,
      claims: CONTENT.claims.map((one) => (one.id === 'day' ? { ...one, text: 'B' } : one)),
    });
    expect(edited.provenance.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(edited.provenance.hash).not.toBe(dataset.provenance.hash);
  });

  test('bears version and date of the newest edition, and all editions', () => {
    const editions = [edition({ version: 2, date: '2026-12-24' }), edition()];
    const { provenance } = joinDataset({ ...CONTENT, editions });
    expect(provenance).toMatchObject({ version: 2, date: '2026-12-24', editions });
  });

  test('keeps its hash whatever the editions say', () => {
    const editions = [edition({ version: 2, summary: 'The same anew.' }), edition()];
    expect(joinDataset({ ...CONTENT, editions }).provenance.hash).toBe(dataset.provenance.hash);
  });

  test('is refused without an edition', () => {
    expect(() => joinDataset({ ...CONTENT, editions: [] })).toThrow('there is no edition');
  });

  test('is refused where a citation leads nowhere', () => {
    expect(() => joinDataset(smallContent({ sources: [] }))).toThrow('the source daily');
  });
});
