import type { Timing } from '@/tests/bench/measure';

/** What a benchmark ran on, a line. */
export function machine(): string {
  const { hardwareConcurrency, userAgent } = navigator;
  const isolated = crossOriginIsolated ? 'isolated' : 'not isolated';
  return `${hardwareConcurrency} cores, ${userAgent} (${isolated}), ${new Date().toISOString()}`;
}

/** Rows as aligned lines, the first column to the left. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}

/** A number as multiples of something are written here. */
export function times(ratio: number): string {
  return `×${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}`;
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** For each job its multiple of the one named `unit` on the same page, over all pages. */
export function multiples(
  pages: readonly (readonly Timing[])[],
  unit: string,
  title: string,
): string {
  const names = pages[0]?.map(({ name }) => name) ?? [];
  const rows = names.map((name, job) => {
    const ratios = pages
      .map((page) => medianAt(page, job) / medianAt(page, names.indexOf(unit)))
      .filter(Number.isFinite);
    const spread = `[${times(Math.min(...ratios))}–${times(Math.max(...ratios))}]`;
    return [name, times(medianOf(ratios)), spread, `${ratios.length}`];
  });
  return aligned([[title, 'median', 'range', 'pages'], ...rows]);
}

function medianAt(page: readonly Timing[], job: number): number {
  return page[job]?.median ?? Number.NaN;
}
