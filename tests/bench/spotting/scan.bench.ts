/** Whole pages: our reading of them and those of our rivals, beside the physical limit. */
import { expect, test } from 'vitest';
import { type Timing, tableOf } from '@/tests/bench/measure';
import { buildFinder, foldedForms, lexicon, surfaceForms } from './forms';
import { inRealm } from './in-realm';
import { readToTheLimit } from './limit';
import { hasSavedPages, pages, samplePage } from './pages';
import { machine, multiples } from './report';
import {
  byAhoCorasick,
  byFoldedRegExp,
  byMarkJs,
  byMarkJsTerms,
  byRegExp,
  foldAll,
} from './rivals';
import { scanAsShipped } from './scan-as-shipped';
import { type ShownPage, showPage } from './show-page';
import { glance, readRuns, runsOf, spot } from './spot';
import { type Jobs, timed } from './timed';

const newLookout = await inRealm((realm) => realm.lookoutsOf(1).made);
const second = await inRealm((realm) => realm.finderOf(1).made);
const finder = buildFinder();
const told = { hinted: [] as Timing[][], plain: [] as Timing[][] };

function jobsOn({ body }: ShownPage): Jobs {
  const runs = runsOf(body);
  const texts = runs.map(({ run }) => run.text);
  const folded = foldAll(texts);
  return {
    'limit: walk, read, loop': () => readToTheLimit(body),
    'ours: glance, walk, match, gates': () => spot(body, newLookout(), finder).length,
    'ours as shipped: memory, paint, slices': () => scanAsShipped(newLookout(), finder),
    'ours, runs given: fold, match, gates': () => readRuns(finder, runs).length,
    'RegExp giu, runs given': () => byRegExp(texts),
    'RegExp g, runs given folded': () => byFoldedRegExp(folded),
    'mark.js markRegExp, told to wrap nothing': () => byMarkJs(body),
    'Aho–Corasick, runs given folded': () => byAhoCorasick(folded),
    'Aho–Corasick and our folding': () => byAhoCorasick(foldAll(texts)),
  };
}

// A rival that finds nothing where there is something has not been measured at its work.
async function withFindings(jobs: Jobs, timings: readonly Timing[], least: number) {
  const found: number[] = [];
  for (const job of Object.values(jobs)) found.push(await job());
  const isVoid = (at: number) => at > 3 && least > 0 && found[at] === 0;
  const rows = timings.map((timing, at) =>
    isVoid(at) ? { ...timing, median: Number.NaN } : timing,
  );
  const named = rows.map((row, at) => ({
    ...row,
    name: at === 0 ? row.name : `${row.name}: ${isVoid(at) ? 'void' : found[at]}`,
  }));
  return { rows, named, found };
}

test.each(pages)('$name', async (page) => {
  const shown = showPage(page);
  const runs = runsOf(shown.body);
  const quotes = readRuns(finder, runs);
  expect(readRuns(second, runs)).toEqual(quotes);
  expect(spot(shown.body, newLookout(), finder)).toEqual(quotes);
  const folded = foldAll(runs.map(({ run }) => run.text));
  expect(byAhoCorasick(folded)).toBe(await inRealm((realm) => realm.countMatches(folded)));

  const jobs = jobsOn(shown);
  const { rows, named, found } = await withFindings(jobs, await timed(jobs), quotes.length);
  expect(found[2]).toBe(quotes.length);
  const isHinted = glance(shown.body, newLookout());
  told[isHinted ? 'hinted' : 'plain'].push(rows);
  const of = `${shown.units} units, ${runs.length} runs, ${isHinted ? 'hinted' : 'no hint'}`;
  console.log(`${page.name}: ${of}, ${quotes.length} mentions${tableOf(named)}`);
});

test('mark.js as it is usually called, with a list of terms', async () => {
  const { name, body } = showPage(samplePage);
  const step = Math.ceil(surfaceForms.length / 100);
  const terms = surfaceForms.filter((_, at) => at % step === 0);
  const timings = await timed({
    limit: () => readToTheLimit(body),
    [`${terms.length} terms`]: () => byMarkJsTerms(body, terms),
  });
  const [limit, some] = timings.map(({ median }) => median) as [number, number];
  const all = (some / terms.length) * surfaceForms.length;
  const sum = `${all.toFixed(0)} ms, ×${(all / limit).toFixed(0)} of the limit`;
  console.log(`${name}${tableOf(timings)}all ${surfaceForms.length}, extrapolated: ${sum}`);
  expect(terms.length).toBeGreaterThan(0);
});

test('over all pages', () => {
  const all = [...told.hinted, ...told.plain];
  const [ours, limit] = ['ours, runs given: fold, match, gates', 'limit: walk, read, loop'];
  console.log(
    [
      machine(),
      `skipped: ${hasSavedPages ? 'none of the pages' : 'saved pages (no ../shared/corpus/pages)'}; ` +
        'extension engines, which are no packages',
      `forms: ${lexicon.patterns.length} folded patterns (ours, Aho–Corasick), ` +
        `${surfaceForms.length} names as written (RegExp giu, mark.js), ${foldedForms.length} folded`,
      multiples(all, limit, 'all pages, multiple of the limit'),
      multiples(told.hinted, limit, 'pages with a hint, which need the finder'),
      multiples(told.plain, limit, 'pages without, multiple of the limit'),
      multiples(all, ours, 'all pages, multiple of ours over runs given'),
    ].join('\n\n'),
  );
  expect(all.length).toBe(pages.length);
});
