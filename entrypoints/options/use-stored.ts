import { useEffect, useRef, useState } from 'preact/hooks';
import { type AllSettings, readAll } from '@/extension/all-settings';
import { type Managed, managed } from '@/extension/managed';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import { type SyncState, syncState } from '@/extension/sync-state';

/** All that is stored of what the reader, or whoever runs this computer, has set. */
export interface Stored extends AllSettings {
  readonly managed: Managed | undefined;
  readonly sync: SyncState;
}

/** What is stored, as it is now, wherever it was changed. */
export interface StoredView {
  /** Undefined until it has been read; `failed` where it could not be. */
  readonly stored: Stored | 'failed' | undefined;
  reload(): Promise<void>;
}

/** Everything that is stored, read anew with each change. */
export function useStored(): StoredView {
  const [stored, setStored] = useState<StoredView['stored']>();
  const reload = useRef(() => readStored().then(setStored)).current;

  useEffect(() => {
    const read = oneAtATime(() =>
      reload().catch((error) => {
        reportError(error);
        setStored((before) => before ?? 'failed');
      }),
    );
    const onChanged = (_changes: object, area: string) => {
      if (area === 'local') read();
    };
    browser.storage.onChanged.addListener(onChanged);
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  return { stored, reload };
}

async function readStored(): Promise<Stored> {
  const [all, fixed, sync] = await Promise.all([
    readAll(browser),
    managed(browser).read(),
    syncState(browser).read(),
  ]);
  return { ...all, managed: fixed, sync };
}

/** The work, once more after it if it is asked for meanwhile: two thousand rules change one by one. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isBusy = false;
  let isWanted = false;
  return function run() {
    isWanted = isBusy;
    if (isBusy) return;
    isBusy = true;
    void work().finally(() => {
      isBusy = false;
      if (isWanted) run();
    });
  };
}
