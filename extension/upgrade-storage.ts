import type { StorageApi } from './stored-value';

/**
 * Bring what is stored to the present version. Asked for again, or cut off in the middle and asked for
 * again, it ends the same; what a later version wrote it leaves alone.
 */
export async function upgradeStorage(_api: StorageApi): Promise<void> {}
