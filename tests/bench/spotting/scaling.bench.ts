/** Ten and a hundred times the forms: what they add to the time a character takes. */
import hints from 'virtual:hints';
import { expect, test } from 'vitest';
import { createMentionFinder } from '@/matching/mention-finder';
import { createSieve } from '@/matching/sieve';
import { hintPatterns, lexicon } from './forms';
import { readToTheLimit } from './limit';
import { multiply, multiplyPatterns } from './more-forms';
import { pages, topical } from './pages';
import { aligned, machine, times } from './report';
import { showPage } from './show-page';
import { readRuns, runsOf } from './spot';
import { type Jobs, timed } from './timed';

const FACTORS = [1, 10, 100];
const built: string[][] = [['', 'patterns', 'build']];

const sieves = FACTORS.map((factor) => {
  const patterns = multiplyPatterns(hintPatterns, factor);
  return build(`sieve ${factor}×`, patterns.length, () =>
    createSieve(patterns, hints.arabicProclitics),
  );
});
const finders = FACTORS.map((factor) => {
  const more = multiply(lexicon, factor);
  return build(`finder ${factor}×`, more.patterns.length, () => createMentionFinder(more));
});

function build<T>(name: string, size: number, make: () => T): T {
  const start = performance.now();
  const made = make();
  built.push([name, `${size}`, `${(performance.now() - start).toFixed(0)} ms`]);
  return made;
}

test('on', () => {
  console.log(`${machine()}\n${aligned(built)}`);
  expect(built).toHaveLength(1 + 2 * FACTORS.length);
});

const some = [pages[0], pages[3], topical[0], topical.at(-1)];

test.each(some.filter((page) => page !== undefined))('$name', async (page) => {
  const { name, body } = showPage(page);
  const runs = runsOf(body);
  const texts = runs.map(({ run }) => run.text);
  const units = texts.reduce((sum, { length }) => sum + length, 0);
  const jobs: Jobs = { limit: () => readToTheLimit(body) };
  for (const [at, factor] of FACTORS.entries()) {
    const [sieve, finder] = [sieves[at], finders[at]];
    if (!sieve || !finder) continue;
    jobs[`sieve ${factor}×`] = () => texts.filter((text) => sieve.mayHold(text)).length;
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
  expect(readRuns(finders[0] ?? createMentionFinder(lexicon), runs)).toEqual(
    readRuns(createMentionFinder(lexicon), runs),
  );
});

const byName = ([a = '']: readonly string[], [b = '']: readonly string[]) => (a < b ? 1 : -1);
