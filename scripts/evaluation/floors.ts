import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { figuresOf } from './figures';
import type { Outcome } from './score';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Floor = v.strictObject({ precision: share, recall: share });
const Floors = v.record(v.string(), Floor);

/** What precision and recall by overlap must not fall below: of `total`, and of each language by its tag. */
export type Floors = v.InferOutput<typeof Floors>;

/** Fewer labels than this say too little about a language to hold it to the floors. */
const FEWEST_LABELS = 20;

/** The floors kept in a JSON file; throws where it does not hold them. */
export function readFloors(path: string): Floors {
  return v.parse(Floors, JSON.parse(readFileSync(path, 'utf8')));
}

/** A sentence for every figure that is below its floor. */
export function shortfalls(outcomes: readonly Outcome[], floors: Floors): string[] {
  const groups = [...new Set(outcomes.map(({ item }) => item.lang))]
    .map((lang) => ({ name: lang, group: outcomes.filter(({ item }) => item.lang === lang) }))
    .filter(({ group }) => figuresOf(group).labels >= FEWEST_LABELS);
  return [{ name: 'total', group: outcomes }, ...groups].flatMap(({ name, group }) => {
    const { overlap } = figuresOf(group);
    const floor = floors[name];
    if (!floor) return [`${name}: has no floor; write one into floors.json`];
    return (['precision', 'recall'] as const).flatMap((figure) => {
      const is = overlap[figure];
      if (is === undefined || is >= floor[figure]) return [];
      return [`${name}: ${figure} is ${is.toFixed(4)}, below its floor of ${floor[figure]}`];
    });
  });
}
