import dataset from 'virtual:dataset';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { fold } from '@/matching/fold';
import { createFacts } from '@/store/facts';
import { createSearch } from '@/store/search';
import { sideBySide, tableOf } from '@/tests/bench/measure';

const bundle = {
  hash: dataset.provenance.hash,
  size: dataset.factSheets.length,
  load: async () => dataset,
};

test('facts beside a plain get of a small record', async () => {
  const small = await openDB('small', 1, { upgrade: (db) => void db.createObjectStore('records') });
  await small.put('records', { name: 'small' }, 'key');
  const facts = createFacts(bundle);
  await facts.sheets();
  const timings = await sideBySide({
    'plain get of a small record': () => small.get('records', 'key'),
    'fact sheet, 31 claims': () => facts.sheet('aq-khan'),
    'fact sheet, 44 claims': () => facts.sheet('dprk-pakistan-relations'),
    'first sheet of a new background': () => createFacts(bundle).sheet('aq-khan'),
    'every sheet': () => facts.sheets(),
    'fill of an empty store': async () => {
      await deleteDB('facts');
      await createFacts(bundle).trouble();
    },
  });
  console.log(tableOf(timings));
  expect(await facts.trouble()).toBeUndefined();
});

test('search, beside the building of its index', async () => {
  const normal = (text: string) => fold(text).text;
  const search = createSearch(dataset.factSheets, normal);
  const timings = await sideBySide({
    'search: Benazir Bhutto': async () => search.find('Benazir Bhutto'),
    'search: a misspelt word': async () => search.find('Mussharraf'),
    'search: 압둘 카디르 칸': async () => search.find('압둘 카디르 칸'),
    'search: Pakistan (hundreds of finds)': async () => search.find('Pakistan'),
    'building the index, once': async () => createSearch(dataset.factSheets, normal),
  });
  console.log(tableOf(timings));
  expect(search.find('Benazir Bhutto').length).toBeGreaterThan(0);
});
