import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Bundle } from '@/store/bundle';
import { createFacts } from '@/store/facts';
import { type RebuildStep, rebuildStore } from '@/store/rebuild';
import { bundleOf, datasetOf } from '@/tests/fakes/datasets';

const FIRST = datasetOf('1', 'first');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function rebuild(bundle: Bundle) {
  const steps: RebuildStep[] = [];
  const trouble = await rebuildStore(bundle, (step) => steps.push(step));
  return { steps, trouble };
}

/** What stands in the store itself, whatever would mend it on reading. */
async function stored(): Promise<unknown[]> {
  const db = await openDB('facts');
  const sheets = await db.getAll('factSheets');
  db.close();
  return sheets;
}

test('fills a store whose content was spoilt, step by step', async () => {
  const facts = createFacts(bundleOf(FIRST));
  await facts.sheets();
  const intruder = await openDB('facts');
  await intruder.put('factSheets', { topicId: 'komid', topic: 'spoilt' });
  intruder.close();
  expect(await rebuild(bundleOf(FIRST))).toEqual({
    ...{ steps: ['reading', 'writing', 'checking'], trouble: undefined },
  });
  expect(await stored()).toEqual(FIRST.factSheets);
  expect(await facts.sheet('komid')).toEqual(FIRST.factSheets[0]);
});

test('leaves a store alone when the bundle cannot be read, and says so', async () => {
  await createFacts(bundleOf(FIRST)).sheets();
  const broken = { ...bundleOf(FIRST), load: () => Promise.reject(new Error('404')) };
  expect(await rebuild(broken)).toEqual({ steps: ['reading'], trouble: 'failed' });
  expect(await stored()).toEqual(FIRST.factSheets);
});

test('says that the disk is full, and leaves what was there', async () => {
  await createFacts(bundleOf(FIRST)).sheets();
  const add = IDBObjectStore.prototype.add;
  Object.assign(IDBObjectStore.prototype, {
    add() {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  });
  expect((await rebuild(bundleOf(FIRST))).trouble).toBe('full');
  Object.assign(IDBObjectStore.prototype, { add });
  expect(await stored()).toEqual(FIRST.factSheets);
});

test('does without a store that cannot be written to, by making another', async () => {
  await createFacts(bundleOf(FIRST)).sheets();
  const add = IDBObjectStore.prototype.add;
  let calls = 0;
  Object.assign(IDBObjectStore.prototype, {
    add(this: IDBObjectStore, ...args: [never]) {
      calls += 1;
      if (calls === 1) throw new DOMException('broken', 'UnknownError');
      return add.apply(this, args);
    },
  });
  expect((await rebuild(bundleOf(FIRST))).trouble).toBeUndefined();
  Object.assign(IDBObjectStore.prototype, { add });
  expect(await stored()).toEqual(FIRST.factSheets);
});
