import { markdownTable } from '@/tests/bench/report-file';
import { medianOf } from '@/tests/bench/spotting/report';
import { type Comparison, compare } from './compare';
import type { Engine } from './engine';
import type { Visits } from './measure';
import type { Truth } from './oracle';
import type { Visit } from './visit';

/** A page with all that was measured on it. */
export interface Measured {
  readonly name: string;
  readonly truth: Truth;
  readonly visits: Visits;
}

const HEAD = [
  '',
  'script, ms',
  '× limit',
  'layout, style, ms',
  'main thread, ms',
  'longest, ms',
  'tasks > 50 ms',
  'heap, MB',
  'nodes',
  'scripts, kB',
  'gzip',
  'names',
  'false',
];

/** Everything that was measured on one page. */
export function pageTable({ truth, visits }: Measured): string {
  const unit = scriptOf(limitOf(visits), visits);
  const rows = [...visits].map(([engine, runs]) => [
    engine.name,
    ...costs(engine, runs, unit),
    ...bytesOf(engine, runs),
    ...marksOf(engine, runs, truth),
  ]);
  return markdownTable([HEAD, ...rows]);
}

function costs(engine: Engine, runs: readonly Visit[], unit: number): string[] {
  const script = runs.map((run) => run.script * engine.factor);
  const isPart = engine.factor !== 1;
  return [
    spread(script),
    engine.kind === 'none' ? '' : `${digits(medianOf(script) / unit)}`,
    isPart ? '' : spread(runs.map(({ layout }) => layout)),
    isPart ? '' : spread(runs.map(({ all }) => all)),
    isPart ? '' : spread(runs.map(({ longest }) => longest)),
    isPart ? '' : spread(runs.map(({ longTasks }) => longTasks)),
    isPart ? '' : digits(medianOf(runs.map(({ heap }) => heap)) / 1e6),
    isPart ? '' : `${medianOf(runs.map(({ nodes }) => nodes))}`,
  ];
}

function bytesOf(engine: Engine, runs: readonly Visit[]): string[] {
  const files = [...new Set(runs.flatMap((run) => run.files))];
  const bytes = files.map((file) => engine.bytes(file));
  const sum = (of: 'raw' | 'gzip') => bytes.reduce((all, one) => all + one[of], 0) / 1000;
  return [digits(sum('raw')), digits(sum('gzip'))];
}

function marksOf(engine: Engine, runs: readonly Visit[], truth: Truth): string[] {
  if (engine.kind === 'none' || engine.kind === 'limit') return ['', ''];
  const [first] = comparisons(runs, truth);
  if (first === undefined || engine.factor !== 1) return ['', ''];
  const isVoid = engine.kind === 'ours' && !isRight(runs, truth);
  return [`${first.found} of ${truth.quotes.length}${isVoid ? ', void' : ''}`, `${first.wrong}`];
}

/** Whether every visit ended with exactly the marks that the page should have. */
export function isRight(runs: readonly Visit[], truth: Truth): boolean {
  return comparisons(runs, truth).every(({ isExact }) => isExact);
}

function comparisons(runs: readonly Visit[], truth: Truth): Comparison[] {
  return runs.map(({ marks = [] }) => compare(marks, truth));
}

/** For each engine how many times the time of `unit` its scripts take, over all pages. */
export function ratioTable(pages: readonly Measured[], unit: Engine, title: string): string {
  const engines = enginesOf(pages).filter(({ kind }) => kind !== 'none');
  const rows = engines.map((engine) => {
    const ratios = ratiosOf(pages, engine, unit);
    const least = `${digits(Math.min(...ratios))}–${digits(Math.max(...ratios))}`;
    return [engine.name, `× ${digits(medianOf(ratios))}`, least, `${ratios.length}`];
  });
  return markdownTable([[title, 'median', 'range', 'pages'], ...rows]);
}

/** Every engine that went to any of these pages. */
export function enginesOf(pages: readonly Measured[]): Engine[] {
  return [...new Set(pages.flatMap(({ visits }) => [...visits.keys()]))];
}

/** How many times the time of `unit` an engine's scripts take, on each of the pages that both went to. */
export function ratiosOf(pages: readonly Measured[], engine: Engine, unit: Engine): number[] {
  return pages
    .map(({ visits }) => scriptOf(engine, visits) / scriptOf(unit, visits))
    .filter(Number.isFinite);
}

/** The median of what an engine's scripts take on a page, ms. */
export function scriptOf(engine: Engine | undefined, visits: Visits): number {
  const runs = (engine && visits.get(engine)) ?? [];
  return medianOf(runs.map(({ script }) => script * (engine?.factor ?? 1)));
}

function limitOf(visits: Visits): Engine | undefined {
  return [...visits.keys()].find(({ kind }) => kind === 'limit');
}

/** The middle of these figures and how far they reach. */
export function spread(figures: readonly number[]): string {
  const [middle, least, most] = [medianOf(figures), Math.min(...figures), Math.max(...figures)];
  if (least === most) return digits(middle);
  return `${digits(middle)} [${digits(least)}–${digits(most)}]`;
}

/** A figure to two or three digits. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return value.toFixed(value < 10 ? 1 : 0);
}
