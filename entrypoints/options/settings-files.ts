import { faultText, type ImportWay } from '@/components/OptionsFile';
import { data } from '@/components/options-data-strings';
import { options } from '@/components/options-strings';
import { saveFile } from '@/entrypoints/brief/save-file';
import type { AllSettings } from '@/extension/all-settings';
import { native as browser } from '@/extension/native';
import { resetSettings, restoreSettings } from '@/extension/reset-settings';
import { exportSettings, type FileFault, importSettings } from '@/extension/settings-file';
import type { Changes } from './use-changes';

/** Hand all settings to the browser as a file. */
export async function exportToFile(changes: Changes): Promise<void> {
  try {
    const name = `parallax-settings-${new Date().toISOString().slice(0, 10)}.json`;
    saveFile(name, await exportSettings(browser));
    changes.tell(data.exported(name));
  } catch {
    changes.tell(data.notExported, true);
  }
}

/** Take over what a file says; a bad one changes nothing, and the reader is told why. */
export async function importFromFile(file: File, way: ImportWay, changes: Changes): Promise<void> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return changes.tell(data.unreadable, true);
  const how = way === 'add' ? 'merge' : 'replace';
  let before: AllSettings | undefined;
  let fault: FileFault | undefined;
  await changes.change({
    did: options.changed.imported,
    async make() {
      const imported = await importSettings(browser, text, how);
      if ('fault' in imported) fault = imported.fault;
      else before = imported.before;
      return before !== undefined;
    },
    undo: async () => before && restoreSettings(browser, before),
  });
  if (fault) changes.tell(faultText(fault), true);
}

/** All settings as they were at first, without rules. */
export async function resetAll(changes: Changes): Promise<void> {
  let before: AllSettings | undefined;
  await changes.change({
    did: options.changed.reset,
    async make() {
      before = await resetSettings(browser);
    },
    undo: async () => before && restoreSettings(browser, before),
  });
}
