import { markdownTable } from '@/tests/bench/report-file';
import { HELD, type Sample } from './sample';
import { slopeOf } from './slope';
import type { Subject } from './subject';

/** This share of the samples comes before caches are full and code is compiled; no slope is taken of it. */
const WARM_UP = 0.2;

/** What was measured in the course of one soak. */
export interface Track {
  /** Sample all tabs at a step: the first is ours, the second the one without us. */
  take(step: number, subjects: readonly Subject[]): Promise<void>;
  /** The slopes of what was measured, per step, and where it began and ended; a table in Markdown. */
  table(unit: string): string;
}

interface Point {
  readonly step: number;
  readonly values: ReadonlyMap<string, number>;
}

/** Keep what is measured. */
export function createTrack(): Track {
  const points: Point[] = [];
  return {
    async take(step, [ours, control]) {
      const values = new Map([
        ...(ours ? figuresOf('with us', await ours.sample()) : []),
        ...(control ? figuresOf('without us', await control.sample()) : []),
        ...(ours?.background ? await backgroundOf(ours.background) : []),
      ]);
      points.push({ step, values });
      console.log(`${step.toFixed(1)}: ${[...values].slice(0, 5).map(tell).join(', ')}`);
    },
    table(unit) {
      const names = [...(points.at(-1)?.values.keys() ?? [])];
      const head = ['', 'first', 'last', `slope per ${unit}`, '95 %', 'verdict'];
      return markdownTable([head, ...names.map((name) => rowOf(name, points))]);
    },
  };
}

const tell = ([name, value]: [string, number]) => `${name} ${Math.round(value)}`;

function figuresOf(who: string, sample: Sample): [string, number][] {
  const { heap, nodes, documents, listeners, detached, ours } = sample;
  return [
    [`heap of the page's process ${who}, bytes`, heap],
    [`nodes ${who}`, nodes],
    [`documents ${who}`, documents],
    [`listeners ${who}`, listeners],
    [`detached contexts ${who}`, detached],
    ...HELD.filter((name) => name in ours).map((name): [string, number] => [
      `${name} of our world`,
      ours[name] ?? 0,
    ]),
  ];
}

async function backgroundOf(
  background: NonNullable<Subject['background']>,
): Promise<[string, number][]> {
  return [
    ['heap of the background, bytes', await background.heap()],
    ['messages to the background since the start', await background.messages()],
  ];
}

function rowOf(name: string, points: readonly Point[]): string[] {
  const known = points.map(({ step, values }) => [step, values.get(name) ?? 0] as const);
  const { perStep, margin } = slopeOf(known.slice(Math.ceil(known.length * WARM_UP)));
  const ends = [known[0]?.[1] ?? 0, known.at(-1)?.[1] ?? 0].map((value) =>
    value.toLocaleString('en'),
  );
  const verdict = name.startsWith('messages') ? 'a sum' : verdictOf(perStep, margin);
  return [name, ...ends, told(perStep), `±${told(margin)}`, verdict];
}

function told(value: number): string {
  return Math.abs(value) < 100 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}

function verdictOf(perStep: number, margin: number): string {
  if (perStep === 0) return 'level';
  if (perStep - margin > 0) return 'grows';
  return perStep + margin < 0 ? 'falls' : 'no slope that stands out';
}
