import type { Bundle } from './bundle';
import { deleteFacts, fill, isCopyOf, openDatabase } from './database';
import { type StoreTrouble, troubleOf } from './store-trouble';

/** What the rebuilding is at. */
export type RebuildStep = 'reading' | 'writing' | 'checking';

/**
 * Fill the store anew from the bundle, whatever it holds. Gives what was in the way, if anything; then it
 * holds what it held before, or nothing, and facts are read from the bundle.
 */
export async function rebuildStore(
  { hash, size, load }: Bundle,
  onStep: (step: RebuildStep) => void,
): Promise<StoreTrouble | undefined> {
  try {
    onStep('reading');
    const dataset = await load();
    onStep('writing');
    await writeAnew(async () => {
      const db = await openDatabase(() => {});
      try {
        await fill(db, dataset);
        onStep('checking');
        if (!(await isCopyOf(db, hash, size))) throw new Error('the store is no whole copy');
      } finally {
        db.close();
      }
    });
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}

// A store that cannot even be written to may be broken itself: without it, once more.
async function writeAnew(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (troubleOf(error) !== 'failed') throw error;
    await deleteFacts();
    await write();
  }
}
