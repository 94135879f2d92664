import type { Shares } from './figures';
import type { Table } from './tables';

const HEADINGS = ['labels', 'predictions', 'P', 'R', 'F1', 'exact P', 'R', 'F1'];

/** Tables as lines of text whose columns stand below each other, across all of them. */
export function formatTables(tables: readonly Table[]): string {
  const cells = tables.map(({ title, rows }) => [
    [title, ...HEADINGS],
    ...rows.map(({ name, labels, predictions, overlap, exact }) => [
      `  ${name}`,
      `${labels}`,
      `${predictions}`,
      ...sharesOf(overlap),
      ...sharesOf(exact),
    ]),
  ]);
  const widths = ['', ...HEADINGS].map((_heading, column) =>
    Math.max(...cells.flat().map((row) => row[column]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  ');
  return cells.map((table) => table.map(toLine).join('\n')).join('\n\n');
}

function sharesOf({ precision, recall, f1 }: Shares): string[] {
  return [precision, recall, f1].map((share) => (share === undefined ? '–' : share.toFixed(3)));
}

function pad(cell: string, width: number, isName: boolean): string {
  return isName ? cell.padEnd(width) : cell.padStart(width);
}
