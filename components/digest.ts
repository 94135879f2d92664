import type { FactSheet } from '@/data/fact-sheet';
import { strings } from './strings';

/** A sheet in one line: how many facts, how many sources, on how many questions accounts differ. */
export function digest({ claims, conflicts }: FactSheet): string {
  const sources = new Set(
    claims.flatMap((claim) => claim.citations.map(({ source }) => source.id)),
  );
  return strings.sheet.digest(claims.length, sources.size, conflicts.length);
}
