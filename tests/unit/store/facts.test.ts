import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Bundle } from '@/store/bundle';
import { createFacts, type Facts } from '@/store/facts';
import { bundleOf, datasetOf } from '@/tests/fakes/datasets';

const FIRST = datasetOf('1', 'first');
const SECOND = datasetOf('2', 'second');

const summaryIn = async (facts: Facts) => (await facts.sheet('komid'))?.topic.summary;
const summaryOf = (bundle: Bundle) => summaryIn(createFacts(bundle));

/** Make every call of this method of object stores throw, until the test is over. */
function breakStores(method: 'add' | 'get', error: unknown, afterCalls = 0): void {
  const original = IDBObjectStore.prototype[method];
  let calls = 0;
  Object.assign(IDBObjectStore.prototype, {
    [method](this: IDBObjectStore, ...args: [never]) {
      calls += 1;
      if (calls > afterCalls) throw error;
      return original.apply(this, args);
    },
  });
  restore = () => Object.assign(IDBObjectStore.prototype, { [method]: original });
}

let restore = () => {};
beforeEach(() => {
  restore();
  globalThis.indexedDB = new IDBFactory();
});

describe('the facts', () => {
  test('are those of the bundle', async () => {
    const facts = createFacts(bundleOf(FIRST));
    expect(await facts.sheet('komid')).toEqual(FIRST.factSheets[0]);
    expect(await facts.sheets()).toEqual(FIRST.factSheets);
    expect(await facts.sheet('unknown')).toBeUndefined();
    expect(await facts.trouble()).toBeUndefined();
  });

  test('name topics in the order asked for, and leave out unknown ones', async () => {
    expect(await createFacts(bundleOf(FIRST)).topics(['secdiv', 'unknown', 'komid'])).toEqual([
      { id: 'secdiv', name: 'SECDIV', kind: 'organisation' },
      { id: 'komid', name: 'KOMID', kind: 'organisation' },
    ]);
  });

  test('tell the names of topics in other languages, where there are any', async () => {
    const names = [{ language: 'ur', text: 'کومڈ' }];
    const sheets = FIRST.factSheets.map((sheet) => ({
      ...sheet,
      topic: { ...sheet.topic, names: sheet.topicId === 'komid' ? names : [] },
    }));
    const facts = createFacts(bundleOf({ ...FIRST, factSheets: sheets }));
    expect(await facts.topics(['komid'])).toMatchObject([{ id: 'komid', names }]);
  });

  test('are loaded from the bundle once, and from then on read from the store', async () => {
    const bundle = bundleOf(FIRST);
    await summaryOf(bundle);
    expect(await summaryOf(bundle)).toBe('first');
    expect(bundle.loads).toBe(1);
  });

  test('follow the bundle, to a newer one and back to an older', async () => {
    await summaryOf(bundleOf(FIRST));
    expect(await summaryOf(bundleOf(SECOND))).toBe('second');
    expect(await summaryOf(bundleOf(FIRST))).toBe('first');
  });
});

describe('facts survive', () => {
  test('a store that the browser threw away between two starts', async () => {
    const bundle = bundleOf(FIRST);
    await summaryOf(bundle);
    await deleteDB('facts');
    expect(await summaryOf(bundle)).toBe('first');
    expect(bundle.loads).toBe(2);
  });

  test('a store that is deleted while it is in use', async () => {
    const facts = createFacts(bundleOf(FIRST));
    await summaryIn(facts);
    await deleteDB('facts');
    expect(await summaryIn(facts)).toBe('first');
    expect(await facts.trouble()).toBeUndefined();
  });

  test('a store that is emptied while it is in use', async () => {
    const facts = createFacts(bundleOf(FIRST));
    await summaryIn(facts);
    const intruder = await openDB('facts');
    await intruder.clear('factSheets');
    intruder.close();
    expect(await summaryIn(facts)).toBe('first');
    expect(await facts.sheets()).toHaveLength(2);
  });

  test('a store that lost one sheet', async () => {
    await summaryOf(bundleOf(FIRST));
    const intruder = await openDB('facts');
    await intruder.delete('factSheets', 'komid');
    intruder.close();
    expect(await summaryOf(bundleOf(FIRST))).toBe('first');
  });

  test('a fill that breaks off half-way: the old data stays, and the new is shown all the same', async () => {
    await summaryOf(bundleOf(FIRST));
    breakStores('add', new DOMException('torn', 'DataError'), 1);
    const facts = createFacts(bundleOf(SECOND));
    expect(await summaryIn(facts)).toBe('second');
    expect(await facts.trouble()).toBe('failed');
    restore();
    const db = await openDB('facts');
    expect(await db.get('contents', 'hash')).toBe(FIRST.provenance.hash);
    expect((await db.getAll('factSheets')).map(({ topic }) => topic.summary)).toEqual([
      'first',
      'A division.',
    ]);
    db.close();
  });

  test('a fill that broke off: the next start fills the store', async () => {
    breakStores('add', new DOMException('torn', 'DataError'), 1);
    await summaryOf(bundleOf(FIRST));
    restore();
    const facts = createFacts(bundleOf(FIRST));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', undefined]);
  });

  test('a store left by a later version of the extension', async () => {
    (await openDB('facts', 99, { upgrade: (db) => void db.createObjectStore('else') })).close();
    const facts = createFacts(bundleOf(FIRST));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', undefined]);
  });

  test('a store of an earlier shape', async () => {
    (
      await openDB('facts', 1, { upgrade: (db) => void db.createObjectStore('factSheets') })
    ).close();
    const facts = createFacts(bundleOf(FIRST));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', undefined]);
  });

  test('another context that holds on to an older store', async () => {
    const holder = await openDB('facts', 1); // It hears of the upgrade, and does not close.
    const facts = createFacts(bundleOf(FIRST));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', 'blocked']);
    holder.close();
  });

  test('another context that holds on to a later store', async () => {
    const holder = await openDB('facts', 99);
    const facts = createFacts(bundleOf(FIRST));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', 'blocked']);
    holder.close();
  });

  test('two contexts that open the store at once', async () => {
    const both = [createFacts(bundleOf(FIRST)), createFacts(bundleOf(FIRST))];
    expect(await Promise.all(both.map(summaryIn))).toEqual(['first', 'first']);
  });

  test('no room', async () => {
    breakStores('add', new DOMException('no room', 'QuotaExceededError'));
    const facts = createFacts(bundleOf(FIRST));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', 'full']);
  });

  test.each(['SecurityError', 'InvalidStateError'])(
    'a browser that refuses with %s',
    async (name) => {
      const open = () => {
        throw new DOMException('refused', name);
      };
      globalThis.indexedDB = { open } as unknown as IDBFactory;
      const facts = createFacts(bundleOf(FIRST));
      expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', 'refused']);
      expect((await facts.topics(['komid'])).map((topic) => topic.name)).toEqual(['KOMID']);
      expect(await facts.sheets()).toHaveLength(2);
    },
  );

  test('reads that begin to fail', async () => {
    const facts = createFacts(bundleOf(FIRST));
    await summaryIn(facts);
    breakStores('get', new DOMException('disk', 'UnknownError'));
    expect([await summaryIn(facts), await facts.trouble()]).toEqual(['first', 'failed']);
  });
});

test('a bundle that is not the one that was built fails aloud, rather than being taken for it', async () => {
  const wrong = { ...bundleOf(SECOND), hash: FIRST.provenance.hash };
  expect(await createFacts(wrong).trouble()).toBe('failed');
});
