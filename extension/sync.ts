import type { Browser } from 'webextension-polyfill';
import { isSame } from './is-same';
import { SITE_PREFIX } from './rules-reader';
import { settingsInForce } from './settings-in-force';
import { storageTrouble } from './storage-trouble';
import { alone, patiently, type StorageApi } from './stored-value';
import { refuseNewer, STORED_VERSION } from './stored-version';
import { readArea, SYNC_ROOM, writeArea } from './sync-area';
import {
  goneIn,
  LEDGER_KEY,
  type Ledger,
  merged,
  stamped,
  toLedger,
  toText,
  usualOf,
  valuesIn,
} from './sync-ledger';
import { type SyncState, syncState } from './sync-state';
import type { Stored } from './upgrade';

type Api = Pick<Browser, 'storage' | 'runtime'>;

/**
 * Exchange settings and rules with the reader's other devices, if they want that, and tell how it went
 * (`syncState`). What other devices set later is taken over one by one; nothing else ever changes here:
 * not where sync is empty, damaged, full or gone. Rejects where it fails in a way nobody foresaw.
 */
export async function syncNow(api: Api, now = Date.now()): Promise<void> {
  await alone('sync', async () => {
    const failed = (error: unknown) => ({ ...refusal(error), error });
    const { error, ...state } = await exchanged(api, now).then(
      (done) => ({ ...done, error: undefined }),
      failed,
    );
    await syncState(api).write(state);
    if (state.kind === 'refused' && state.reason === 'refused') throw error;
  });
}

async function exchanged(api: Api, now: number): Promise<SyncState> {
  const { storage, runtime } = api;
  if (!(await settingsInForce(api).read()).isSynced) {
    await storage.local.remove(LEDGER_KEY);
    return { kind: 'off' };
  }
  // Firefox for Android has the area, but takes it to no other device.
  if (!storage.sync || (await runtime.getPlatformInfo()).os === 'android')
    return { kind: 'refused', reason: 'missing' };
  await refuseNewer(api);
  const found = await readArea(storage.sync);
  if (found === 'newer') return { kind: 'refused', reason: 'newer' };
  const seconds = Math.floor(now / 1000);
  const theirs = found && toLedger(found.value);
  const wanted = toText(await takeOver(api, theirs, seconds), seconds);
  if (theirs && wanted === toText(theirs, seconds))
    return { kind: 'on', at: now, bytes: found.bytes };
  const bytes = await writeArea(storage.sync, wanted, seconds);
  return bytes > SYNC_ROOM
    ? { kind: 'too-large', needed: bytes, room: SYNC_ROOM }
    : { kind: 'on', at: now, bytes };
}

/** Store what other devices set later, and give all that is known then. */
function takeOver({ storage }: StorageApi, theirs: Ledger = {}, seconds: number): Promise<Ledger> {
  return alone('settings', async () => {
    const stored = await patiently(() => storage.local.get(null));
    const values = valuesIn(stored);
    const known = stored[LEDGER_KEY];
    // A device that has just joined gives way where both have something, and loses nothing else.
    const own = known
      ? stamped(toLedger(known), values, seconds)
      : stamped(goneIn(theirs), values, isEmpty(theirs) ? seconds : 0);
    const all = merged(own, theirs);
    const { changes, gone } = changesFor(all, values, stored.settings);
    // The ledger last: whoever is cut off before takes what is here for a change made here.
    if (gone.length > 0) await storage.local.remove(gone);
    if (!isEmpty(changes) || !isSame(known, all))
      await storage.local.set({ ...changes, [LEDGER_KEY]: all });
    return all;
  });
}

function changesFor(all: Ledger, values: Stored, settings: unknown) {
  const rules: Record<string, unknown> = {};
  const parts: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const [key, [, value]] of Object.entries(all)) {
    if (isSame(value, values[key] ?? null)) continue;
    if (!key.startsWith(SITE_PREFIX)) parts[key] = value ?? usualOf(key);
    else if (value === null) gone.push(key);
    else rules[key] = value;
  }
  const changed = { ...(settings as object), ...parts, version: STORED_VERSION };
  return { gone, changes: { ...rules, ...(!isEmpty(parts) && { settings: changed }) } };
}

const isEmpty = (record: object) => Object.keys(record).length === 0;

function refusal(error: unknown): SyncState & { kind: 'refused' } {
  const reason = /WRITE_OPERATIONS/.test(String(error))
    ? 'too-often'
    : storageTrouble(error) === 'newer'
      ? 'newer'
      : 'refused';
  return { kind: 'refused', reason };
}
