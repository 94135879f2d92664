import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { Dataset, FactSheet } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { StoreBlockedError } from './store-trouble';

interface FactsSchema extends DBSchema {
  factSheets: { key: TopicId; value: FactSheet };
  /** What the store is a copy of: the bundle's hash, under the key `hash`. */
  contents: { key: string; value: string };
}

/** The store of facts: one record a topic, so that a card is one `get`. */
export type Database = IDBPDatabase<FactsSchema>;

const NAME = 'facts';
/** The shape of the stores. Content has no version here: it is told by its hash, and replaced whole. */
const SHAPE = 2;

/** Open the store, empty if it is new. Rejects where IndexedDB cannot be had. */
export async function openDatabase(onLost: () => void): Promise<Database> {
  try {
    return await open(onLost);
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    await deleteFacts(); // Left by a later extension, whose shape we do not know.
    return open(onLost);
  }
}

function open(onLost: () => void): Promise<Database> {
  const request = (blocked: () => void) =>
    openDB<FactsSchema>(NAME, SHAPE, {
      blocked,
      terminated: onLost,
      upgrade(db) {
        // Never migrated: what was there was a copy, and the next step fills the store anew.
        for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
        db.createObjectStore('factSheets', { keyPath: 'topicId' });
        db.createObjectStore('contents');
      },
      blocking(_current, _blocked, event) {
        onLost(); // Whoever wants to delete or replace the store must not wait for us.
        (event.target as IDBDatabase).close();
      },
    });
  return unlessBlocked(request, (db) => db.close());
}

/** Remove the store, so that the next to open it begins with an empty one. */
export function deleteFacts(): Promise<void> {
  return unlessBlocked((blocked) => deleteDB(NAME, { blocked }));
}

// A request that is blocked may wait for ever; a reader should not. Should it come through later all
// the same, what it opened is closed again.
function unlessBlocked<Opened>(
  request: (blocked: () => void) => Promise<Opened>,
  close: (opened: Opened) => void = () => {},
): Promise<Opened> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    const blocked = () => {
      isBlocked = true;
      reject(new StoreBlockedError('another version of the store is still open elsewhere'));
    };
    request(blocked).then((opened) => (isBlocked ? close(opened) : resolve(opened)), reject);
  });
}

/** Whether the store is a whole copy of the content with this hash and number of sheets. */
export async function isCopyOf(db: Database, hash: string, size: number): Promise<boolean> {
  const transaction = db.transaction(['contents', 'factSheets']);
  const stored = await transaction.objectStore('contents').get('hash');
  const count = await transaction.objectStore('factSheets').count();
  return stored === hash && count === size;
}

/** Replace what the store holds, whole or not at all. */
export async function fill(db: Database, { provenance, factSheets }: Dataset): Promise<void> {
  const transaction = db.transaction(['contents', 'factSheets'], 'readwrite');
  const done = transaction.done;
  done.catch(() => {}); // Awaited below; until then a failure must not count as unheard.
  try {
    // Unwrapped: the transaction answers for all these writes, so none needs a promise of its own.
    const sheets = unwrap(transaction.objectStore('factSheets'));
    sheets.clear();
    for (const sheet of factSheets) sheets.add(sheet);
    unwrap(transaction.objectStore('contents')).put(provenance.hash, 'hash');
  } catch (error) {
    transaction.abort(); // A write that throws does not undo those before it by itself.
    throw error;
  }
  await done;
}
