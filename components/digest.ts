import type { FactSheet } from '@/data/fact-sheet';
import { sheetSources } from './sheet-sources';
import { strings } from './strings';

/** A sheet in one line: how many facts, how many sources, on how many questions accounts differ. */
export function digest(sheet: FactSheet): string {
  const { claims, conflicts } = sheet;
  return strings.sheet.digest(claims.length, sheetSources(sheet).length, conflicts.length);
}
