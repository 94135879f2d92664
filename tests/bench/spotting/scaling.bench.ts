/** Ten and a hundred times the forms: what they add to the time a character takes. */
import { expect, test } from 'vitest';
import type { MentionFinder } from '@/matching/mention-finder';
import { inRealm } from './in-realm';
import { readToTheLimit } from './limit';
import { pages, topical } from './pages';
import type { Built, MakeLookout } from './realm';
import { aligned, machine, times } from './report';
import { showPage } from './show-page';
import { readRuns, runsOf } from './spot';
import { type Jobs, timed } from './timed';

const FACTORS = [1, 10, 100];
const rows: string[][] = [['', 'patterns', 'build']];
const lookouts: MakeLookout[] = [];
const finders: MentionFinder[] = [];
for (const factor of FACTORS) {
  lookouts.push(told(`lookout ${factor}×`, await inRealm((realm) => realm.lookoutsOf(factor))));
  finders.push(told(`finder ${factor}×`, await inRealm((realm) => realm.finderOf(factor))));
}

function told<T>(name: string, { made, size, ms }: Built<T>): T {
  rows.push([name, `${size}`, `${ms.toFixed(0)} ms`]);
  return made;
}

test('on', () => {
  console.log(`${machine()}\n${aligned(rows)}`);
  expect(rows).toHaveLength(1 + 2 * FACTORS.length);
});

const some = [pages[0], pages[3], topical[0], topical.at(-1)];

test.each(some.filter((page) => page !== undefined))('$name', async (page) => {
  const { name, body } = showPage(page);
  const runs = runsOf(body);
  const texts = runs.map(({ run }) => run.text);
  const units = texts.reduce((sum, { length }) => sum + length, 0);
  const jobs: Jobs = { limit: () => readToTheLimit(body) };
  for (const [at, factor] of FACTORS.entries()) {
    const [newLookout, finder] = [lookouts[at], finders[at]];
    if (!newLookout || !finder) continue;
    jobs[`lookout ${factor}×`] = () => texts.filter((text) => newLookout().sees(text)).length;
    jobs[`finder ${factor}×`] = () => readRuns(finder, runs).length;
  }
  const timings = await timed(jobs);
  const timeOf = new Map(timings.map((timing) => [timing.name, timing]));
  const rows = timings.slice(1).map(({ name, median, least, most }) => {
    const unit = timeOf.get(name.replace(/\d+/, '1'))?.median ?? Number.NaN;
    const perUnit = [median, least, most].map((ms) => ((ms * 1e6) / units).toFixed(1));
    const found = `${jobs[name]?.()}`;
    return [name, `${perUnit[0]}`, `[${perUnit[1]}–${perUnit[2]}]`, times(median / unit), found];
  });
  const head = ['', 'ns a unit', 'range', 'of 1×', 'found'];
  console.log(`${name}: ${units} units in runs\n${aligned([head, ...rows.toSorted(byName)])}`);
  const second = await inRealm((realm) => realm.finderOf(1).made);
  expect(readRuns(finders[0] ?? second, runs)).toEqual(readRuns(second, runs));
});

const byName = ([a = '']: readonly string[], [b = '']: readonly string[]) => (a < b ? 1 : -1);
