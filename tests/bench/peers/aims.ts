import { markdownTable } from '@/tests/bench/report-file';
import { medianOf } from '@/tests/bench/spotting/report';
import type { Engine } from './engine';
import { digits, enginesOf, isRight, type Measured, ratiosOf, scriptOf } from './tables';

interface Pages {
  readonly all: readonly Measured[];
  readonly slowed: readonly Measured[];
  readonly starts: readonly Measured[];
}

/** A frame at 60 a second, ms. */
const FRAME = 16.7;

/** What we want, what it is, and whether it is met. */
export function aimTable({ all, slowed, starts }: Pages, ours: Engine, limit: Engine): string {
  const named = all.filter(({ visits }) => visits.get(ours)?.some(({ files }) => files.length > 1));
  const rest = all.filter((page) => !named.includes(page));
  const engines = enginesOf(all).filter(({ kind }) => kind === 'rival');
  const rivals = engines.filter(({ factor }) => factor === 1);
  const perTerm = engines.filter(({ factor }) => factor !== 1);
  const lessStart = (pages: readonly Measured[], start: Measured | undefined) =>
    pages.map((page) => more(page, start, ours) / more(page, start, limit));
  return markdownTable([
    ['aim', 'measured', ''],
    atMost('pages with a hint: ≤ 1.5 × limit, median', ratiosOf(named, ours, limit), 1.5),
    atMost('the same, less the start (pages of one sentence)', lessStart(named, starts[1]), 1.5),
    atMost('pages without: ≤ 0.8 × limit, median', ratiosOf(rest, ours, limit), 0.8),
    atMost('the same, less the start', lessStart(rest, starts[0]), 0.8),
    atLeast('best rival ≥ 4 × ours, pages with a hint', best(named, rivals, ours), 4),
    atLeast('best rival ≥ 4 × ours, pages without', best(rest, rivals, ours), 4),
    atLeast('engines per term ≥ 300 × ours', best(all, perTerm, ours), 300),
    ...starts.map((page) => {
      const aim = `start on ${page.name}: no task longer than a frame, ms`;
      return atMost(aim, longest(page, ours), FRAME);
    }),
    ...slowed.map((page) =>
      atMost(`${page.name}: no task of ours > 50 ms`, longest(page, ours), 50),
    ),
    ['the same marks as the finder alone', rightOf([...all, ...slowed, ...starts]), ''],
  ]);
}

// What a page takes beyond what a page of one sentence does.
function more(page: Measured, start: Measured | undefined, engine: Engine): number {
  return scriptOf(engine, page.visits) - (start ? scriptOf(engine, start.visits) : 0);
}

const longest = ({ visits }: Measured, ours: Engine) =>
  (visits.get(ours) ?? []).map((visit) => visit.longest);

function best(pages: readonly Measured[], rivals: readonly Engine[], ours: Engine): number[] {
  return pages
    .map((page) => Math.min(...rivals.flatMap((one) => ratiosOf([page], one, ours))))
    .filter(Number.isFinite); // Not every engine goes to every page.
}

function atMost(aim: string, figures: readonly number[], most: number): string[] {
  return [aim, told(figures), medianOf(figures) <= most ? 'met' : '**missed**'];
}

function atLeast(aim: string, figures: readonly number[], least: number): string[] {
  return [aim, told(figures), medianOf(figures) >= least ? 'met' : '**missed**'];
}

function told(figures: readonly number[]): string {
  const range = `${digits(Math.min(...figures))}–${digits(Math.max(...figures))}`;
  return `${digits(medianOf(figures))} [${range}]`;
}

function rightOf(pages: readonly Measured[]): string {
  const rows = pages.flatMap(({ visits, truth }) =>
    [...visits].filter(([{ kind }]) => kind === 'ours').map(([, runs]) => isRight(runs, truth)),
  );
  return `${rows.filter((one) => one).length} of ${rows.length} rows`;
}
