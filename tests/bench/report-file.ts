import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../docs/benchmarks/', import.meta.url));
const PACKAGE = new URL('../../package.json', import.meta.url);

/** What a report says before its tables. */
export interface ReportHead {
  readonly title: string;
  /** The command that writes it anew. */
  readonly rerun: string;
  /** The browsers it ran in, as they name themselves. */
  readonly browsers: readonly string[];
}

/** Write a report to `docs/benchmarks`, with the day, the versions and the machine at its head, and show it. */
export function writeReport(file: string, head: ReportHead, parts: readonly string[]): void {
  const text = `${[`# ${head.title}`, circumstances(head), ...parts].join('\n\n')}\n`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${file}`, text);
  console.log(`${text}\nWritten to docs/benchmarks/${file}.`);
}

function circumstances({ rerun, browsers }: ReportHead): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const [first] = cpus();
  return [
    `Written by \`${rerun}\`; do not edit.`,
    '',
    `- ${new Date().toISOString().slice(0, 16)}Z, Parallax ${version}`,
    `- ${browsers.join(', ')}, Node ${process.versions.node}`,
    `- ${type()} ${release()}, ${cpus().length} × ${first?.model ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  ].join('\n');
}

/** A table in Markdown, the first row its head, all but the first column to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const rule = (rows[0] ?? []).map((_, column) => (column === 0 ? '---' : '--:'));
  return [rows[0] ?? [], rule, ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
