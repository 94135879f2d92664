import provenance from 'virtual:provenance';
import { OptionsData } from '@/components/OptionsData';
import type { Wires } from './OpenSection';
import { exportToFile, importFromFile, resetAll } from './settings-files';
import { useRebuild, useStorageUse } from './use-data';

/** The section on data, wired to the store of facts and to files. */
export function DataSection({ stored, changes }: Pick<Wires, 'stored' | 'changes'>) {
  const rebuilding = useRebuild();
  return (
    <OptionsData
      {...{ provenance, ...rebuilding }}
      storage={useStorageUse(stored, rebuilding.rebuild)}
      onExport={() => void exportToFile(changes)}
      onImport={(file, way) => void importFromFile(file, way, changes)}
      onReset={() => void resetAll(changes)}
    />
  );
}
