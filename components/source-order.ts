/** Sources of a fact sheet in order, and whose voices they are. */
import type { Standpoint } from '@/data/schema';
import { groupBy } from './group-by';
import type { SheetSource } from './sheet-sources';
import { sheetText } from './sheet-strings';
import { standpointName } from './standpoint-name';

/** Ways to put sources in order. */
export type SourceOrder = keyof typeof sheetText.sources.orders;

/** Sources under a heading; under none, where the order has no groups. */
export interface SourceGroup {
  readonly name: string | undefined;
  readonly sources: readonly SheetSource[];
}

/** Sources in an order, the largest group first. */
export function inOrder(
  sources: readonly SheetSource[],
  order: SourceOrder,
): readonly SourceGroup[] {
  if (order === 'use') return [{ name: undefined, sources }];
  if (order === 'date') return [{ name: undefined, sources: sources.toSorted(byDate) }];
  const nameOf = ({ source }: SheetSource) =>
    order === 'kind' ? sheetText.sources.kinds[source.kind] : standpointName[source.standpoint];
  return [...groupBy(sources, nameOf)]
    .map(([name, grouped]) => ({ name, sources: grouped }))
    .toSorted((a, b) => b.sources.length - a.sources.length);
}

/** How many of these sources speak from each standpoint, the most frequent first. */
export function voicesOf(
  sources: readonly SheetSource[],
): readonly { standpoint: Standpoint; sources: number }[] {
  return [...groupBy(sources, ({ source }) => source.standpoint)]
    .map(([standpoint, grouped]) => ({ standpoint, sources: grouped.length }))
    .toSorted((a, b) => b.sources - a.sources);
}

// The newest first; what bears no date last.
function byDate(a: SheetSource, b: SheetSource): number {
  const [of, to] = [a, b].map(({ source }) => source.published?.start.value ?? '');
  return of === to ? 0 : (of ?? '') < (to ?? '') ? 1 : -1;
}
