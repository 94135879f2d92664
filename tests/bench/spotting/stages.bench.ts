/** Where the time of a full reading goes, on pages about our topics: each row does more than the last. */
import { expect, test } from 'vitest';
import { mayBegin } from '@/matching/boundary';
import { createCloseReader } from '@/matching/close-reading';
import { createCountries } from '@/matching/countries';
import { fold } from '@/matching/fold';
import { shelvesOf } from '@/matching/lexicon-shelves';
import { createNames } from '@/matching/names';
import { readRun } from '@/matching/reading';
import { createSides } from '@/matching/sides';
import { finish } from '@/matching/steps';
import { tableOf } from '@/tests/bench/measure';
import { lexicon } from './forms';
import { inRealm } from './in-realm';
import { readToTheLimit } from './limit';
import { topical } from './pages';
import { aligned, machine } from './report';
import { showPage } from './show-page';
import { readRuns, runsOf } from './spot';
import { type Jobs, timed } from './timed';

const names = createNames(shelvesOf(lexicon));
const closely = createCloseReader({
  lexicon,
  names,
  sides: createSides(lexicon),
  countries: createCountries(lexicon),
});
const finder = await inRealm((realm) => realm.finderOf(1).made);

function match(raw: string): number {
  const folded = fold(raw);
  finish(names.prepare(folded.text));
  return names.findAll(folded.text, (at) => mayBegin(folded, at)).length;
}

function readNames(raw: string) {
  const haystack = { raw, folded: fold(raw) };
  finish(names.prepare(haystack.folded.text));
  return readRun(haystack, names, lexicon);
}

function readClose(raw: string): number {
  const reading = readNames(raw);
  const isEmpty = reading.candidates.length === 0 && reading.numbers.length === 0;
  return isEmpty ? 0 : reading.candidates.length + finish(closely.read(reading)).length;
}

test.each(topical)('$name', async (page) => {
  const { body, units, name } = showPage(page);
  const runs = runsOf(body);
  const texts = runs.map(({ run }) => run.text);
  const over = (job: (raw: string) => number) => () =>
    texts.reduce((sum, raw) => sum + job(raw), 0);
  const jobs: Jobs = {
    'limit: walk, read, loop': () => readToTheLimit(body),
    fold: over((raw) => fold(raw).text.length),
    'fold, automaton': over(match),
    'fold, automaton, words to candidates': over((raw) => readNames(raw).candidates.length),
    'the same and close reading': over(readClose),
    'the same, places and gates': () => openRuns(runs),
    'all of it, with mentions': () => readRuns(finder, runs).length,
  };
  const timings = await timed(jobs);
  const own = shares(timings.slice(1).map(({ least }) => least));
  console.log(`${name}: ${units} units, ${runs.length} runs${tableOf(timings)}${own}`);
  expect(readRuns(finder, runs).length).toBeGreaterThan(0);
});

function openRuns(runs: ReturnType<typeof runsOf>): number {
  const page = finder.openPage();
  return runs.filter(({ run }) => !page.read(run.text).isBlank).length;
}

const STAGES = ['fold', 'automaton', 'candidates', 'close reading', 'gates', 'mentions'];

// Of the quickest runs: what else the machine does only ever adds.
function shares(steps: readonly number[]): string {
  const all = steps.at(-1) ?? Number.NaN;
  const own = steps.map((step, at) => (step - (steps[at - 1] ?? 0)) / all);
  return aligned([STAGES, own.map((share) => `${Math.round(share * 100)} %`)]);
}

test('on', () => {
  console.log(machine());
  expect(topical.length).toBeGreaterThan(0);
});
