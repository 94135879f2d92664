import { useEffect, useState } from 'preact/hooks';
import type { StorageUse } from '@/components/OptionsData';
import type { Rebuild } from '@/components/OptionsRebuild';
import { reportError } from '@/extension/report-error';
import { listRules } from '@/extension/rule-list';
import type { Stored } from './use-stored';

/** What the browser's storage holds of ours, measured anew when settings change or the store is rebuilt. */
export function useStorageUse(
  { settings, sites }: Stored,
  rebuild: Rebuild,
): StorageUse | undefined {
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    const own = new Blob([JSON.stringify({ settings, sites })]).size;
    const rules = listRules({ ...settings, sites }).length;
    estimate().then((all) => setUse({ own, rules, ...(all && { all }) }), reportError);
  }, [settings, sites, rebuild]);
  return use;
}

async function estimate(): Promise<StorageUse['all']> {
  const { usage, quota } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  return usage !== undefined && quota !== undefined ? { used: usage, quota } : undefined;
}

/** The rebuilding of the store of facts, and how to begin it. */
export function useRebuild(): { rebuild: Rebuild; onRebuild(): void } {
  const [rebuild, setRebuild] = useState<Rebuild>({ kind: 'idle' });
  async function run(): Promise<void> {
    setRebuild({ kind: 'running', step: 'reading' });
    try {
      // What reads and checks the facts, which the rest of the page can do without.
      const { rebuildOwnFacts } = await import('./rebuild-own-facts');
      const why = await rebuildOwnFacts((step) => setRebuild({ kind: 'running', step }));
      setRebuild(why ? { kind: 'failed', why } : { kind: 'done' });
    } catch (error) {
      reportError(error);
      setRebuild({ kind: 'failed', why: 'failed' });
    }
  }
  return { rebuild, onRebuild: () => void run() };
}
