import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { Dataset, FactSheet, TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';

interface FactsSchema extends DBSchema {
  factSheets: { key: TopicId; value: FactSheet };
}

const NAME = 'facts';

/** Reads facts; from IndexedDB, or straight from the bundle where there is none to be had. */
export interface Facts {
  /** The fact sheet of a topic, or undefined where the dataset has none. */
  sheet(topicId: TopicId): Promise<FactSheet | undefined>;
  /** Names and kinds of topics, in the order asked for; unknown ones are left out. */
  topics(topicIds: readonly TopicId[]): Promise<TopicRef[]>;
}

/** The dataset that the extension ships. */
export interface Bundle {
  readonly version: number;
  load(): Promise<Dataset>;
}

/**
 * Open the facts, filled from the bundle.
 *
 * The store is a copy of what the extension ships, so it is never migrated: when the bundle's
 * version differs, the store is dropped and filled anew inside the version-change transaction, which
 * the browser undoes whole if any part of it fails. The bundle is loaded only when that is needed.
 */
export async function openFacts(bundle: Bundle): Promise<Facts> {
  try {
    return factsIn(await openFilled(bundle));
  } catch {
    // IndexedDB is refused (private windows, a profile without history, no space): no fact is lost.
    return factsOf(await bundle.load());
  }
}

async function openFilled(bundle: Bundle): Promise<IDBPDatabase<FactsSchema>> {
  const current = await versionOfStore();
  if (current > bundle.version) await deleteDB(NAME); // Left by a newer extension.
  const dataset = current === bundle.version ? undefined : await bundle.load();
  return openDB<FactsSchema>(NAME, bundle.version, {
    upgrade(db, _from, _to, transaction) {
      transaction.done.catch(() => {}); // openDB rejects as well, and that is the one we listen to.
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      if (!dataset) throw new Error('the store vanished while it was being opened');
      // Unwrapped: the transaction answers for all these writes, so none needs a promise of its own.
      const sheets = unwrap(db.createObjectStore('factSheets', { keyPath: 'topicId' }));
      for (const sheet of dataset.factSheets) sheets.add(sheet);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

async function versionOfStore(): Promise<number> {
  const stores = await indexedDB.databases();
  return stores.find(({ name }) => name === NAME)?.version ?? 0;
}

function factsIn(db: IDBPDatabase<FactsSchema>): Facts {
  const sheet = (topicId: TopicId) => db.get('factSheets', topicId);
  return {
    sheet,
    async topics(topicIds) {
      return (await Promise.all(topicIds.map(sheet))).flatMap(toRef);
    },
  };
}

function factsOf({ factSheets }: Dataset): Facts {
  const byTopic = new Map(factSheets.map((sheet) => [sheet.topicId, sheet]));
  return {
    sheet: async (topicId) => byTopic.get(topicId),
    topics: async (topicIds) => topicIds.flatMap((topicId) => toRef(byTopic.get(topicId))),
  };
}

function toRef(sheet: FactSheet | undefined): TopicRef[] {
  if (!sheet) return [];
  const { id, name, kind } = sheet.topic;
  return [{ id, name, kind }];
}
