import type { Bundle, Reader } from './bundle';
import { type Database, fill, isCopyOf, openDatabase } from './database';

/**
 * Reads the store, filled from the bundle if it is not a whole copy of it. Rejects where no store can
 * be had; `onLost` is called when the store is taken away later on.
 */
export async function openStoredReader(bundle: Bundle, onLost: () => void): Promise<Reader> {
  const db = await openDatabase(onLost);
  await ensureFilled(db, bundle);
  return {
    async sheet(topicId) {
      const found = await db.get('factSheets', topicId);
      if (found || !(await ensureFilled(db, bundle))) return found;
      return db.get('factSheets', topicId); // The browser had emptied the store.
    },
    async sheets() {
      await ensureFilled(db, bundle);
      return db.getAll('factSheets');
    },
  };
}

/** Fill the store if it needs it, and tell whether it did. */
async function ensureFilled(db: Database, { hash, size, load }: Bundle): Promise<boolean> {
  if (await isCopyOf(db, hash, size)) return false;
  const dataset = await load();
  if (dataset.provenance.hash !== hash) throw new Error('the bundle is not the one that was built');
  await fill(db, dataset);
  return true;
}
