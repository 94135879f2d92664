import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '@/data/fact-sheet';
import { type Bundle, openFacts } from '@/store/facts';
import { datasetOf } from '@/tests/fakes/datasets';

/** A bundle that counts how often it is loaded. */
function bundleOf(dataset: Dataset): Bundle & { loads: number } {
  const bundle = {
    version: dataset.provenance.version,
    loads: 0,
    load: async () => {
      bundle.loads += 1;
      return dataset;
    },
  };
  return bundle;
}

const summary = async (bundle: Bundle) =>
  (await (await openFacts(bundle)).sheet('komid'))?.topic.summary;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the facts', () => {
  test('are those of the bundle', async () => {
    const dataset = datasetOf(1, 'first');
    const facts = await openFacts(bundleOf(dataset));
    expect(await facts.sheet('komid')).toEqual(dataset.factSheets[0]);
    expect(await facts.sheet('unknown')).toBeUndefined();
  });

  test('name topics in the order asked for, and leave out unknown ones', async () => {
    const facts = await openFacts(bundleOf(datasetOf(1, 'first')));
    expect(await facts.topics(['secdiv', 'unknown', 'komid'])).toEqual([
      { id: 'secdiv', name: 'SECDIV', kind: 'organisation' },
      { id: 'komid', name: 'KOMID', kind: 'organisation' },
    ]);
  });

  test('are loaded from the bundle once, and from then on read from the store', async () => {
    const bundle = bundleOf(datasetOf(1, 'first'));
    await openFacts(bundle);
    expect(await summary(bundle)).toBe('first');
    expect(bundle.loads).toBe(1);
  });

  test('follow the bundle to a newer version', async () => {
    await openFacts(bundleOf(datasetOf(1, 'first')));
    expect(await summary(bundleOf(datasetOf(2, 'second')))).toBe('second');
  });

  test('follow the bundle back to an older version', async () => {
    await openFacts(bundleOf(datasetOf(2, 'second')));
    expect(await summary(bundleOf(datasetOf(1, 'first')))).toBe('first');
  });

  test('are there again after the browser has thrown the store away', async () => {
    const bundle = bundleOf(datasetOf(1, 'first'));
    await openFacts(bundle);
    await deleteDB('facts');
    expect(await summary(bundle)).toBe('first');
  });

  test('stay as they were when a fill breaks off half-way, and are answered all the same', async () => {
    await openFacts(bundleOf(datasetOf(1, 'first')));
    const [sheet] = datasetOf(2, 'second').factSheets;
    const torn = { ...datasetOf(2, 'second'), factSheets: sheet ? [sheet, sheet] : [] };
    expect(await summary(bundleOf(torn))).toBe('second');
    const db = await openDB('facts');
    expect([db.version, (await db.get('factSheets', 'komid')).topic.summary]).toEqual([1, 'first']);
  });

  test('come straight from the bundle where IndexedDB is refused', async () => {
    globalThis.indexedDB = {
      databases: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    } as unknown as IDBFactory;
    const bundle = bundleOf(datasetOf(1, 'first'));
    const facts = await openFacts(bundle);
    expect((await facts.sheet('komid'))?.topic.summary).toBe('first');
    expect((await facts.topics(['komid'])).map(({ name }) => name)).toEqual(['KOMID']);
  });
});
