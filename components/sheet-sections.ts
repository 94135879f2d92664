/** The parts of a fact sheet, which its contents lead to. */
import type { FactSheet } from '@/data/fact-sheet';
import type { sheetText } from './sheet-strings';
import type { SheetClaims } from './use-sheet-claims';

/** A part of a fact sheet, by its name in the catalogue of words. */
export type SectionName = keyof typeof sheetText.section;

/** More rows than this, and a sheet has contents. */
const SHORT = 20;

/** The id of the element that names a part of the sheet. */
export function sectionElementId(name: SectionName): string {
  return `sheet-${name}`;
}

/** Whether a sheet is so long that contents are worth their room. */
export function isLong({ claims, conflicts, related }: FactSheet): boolean {
  return claims.length + conflicts.length + related.length > SHORT;
}

/** The parts that a sheet has, in the order in which they stand. */
export function sectionsOf(sheet: FactSheet, { claims }: SheetClaims): readonly SectionName[] {
  const isRelated = sheet.related.length > 0;
  const present: Readonly<Record<SectionName, boolean>> = {
    facts: true,
    later: claims.after.length + claims['told-later'].length > 0,
    disputes: sheet.conflicts.length > 0,
    timeline: true,
    connections: isRelated,
    sources: true,
    related: isRelated,
  };
  return (Object.keys(present) as SectionName[]).filter((name) => present[name]); // Its keys are the names.
}
