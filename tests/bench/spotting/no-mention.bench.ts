/** Pages that name nothing of ours, as most do: only the sieve over the hints looks at them. */
import { expect, test } from 'vitest';
import { glanceOver } from '@/page/glance';
import { type Timing, tableOf } from '@/tests/bench/measure';
import { hintPatterns } from './forms';
import { inRealm } from './in-realm';
import { readToTheLimit } from './limit';
import { type BenchPage, pages } from './pages';
import { machine, multiples } from './report';
import { scanAsShipped } from './scan-as-shipped';
import { showPage, wholeText } from './show-page';
import { readRuns, runsOf, someRun } from './spot';
import { type Jobs, timed } from './timed';

const told: Timing[][] = [];
const unhinted: BenchPage[] = [];
const hinted: string[] = [];

// Whoever says "maybe" stops there, and has not read the page.
async function voided(jobs: Jobs, timings: readonly Timing[]): Promise<Timing[]> {
  const answers: number[] = [];
  for (const job of Object.values(jobs)) answers.push(await job());
  return timings.map((timing, at) => {
    const isVoid = /^(?:sieve|glance)/.test(timing.name) && (answers[at] ?? 0) > 0;
    return isVoid ? { ...timing, median: Number.NaN } : timing;
  });
}

function glance(root: Node, mayHold: (raw: string) => boolean): number {
  const steps = glanceOver(root, mayHold);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return Number(step.value);
}

// Each page has a sieve of its own, as in life. It matters: about every other time the same code stays
// twice as slow for as long as it lives (medians of four processes: ×0.93, ×0.99, ×2.1, ×2.3).
test.each(pages)('$name', async (page) => {
  const { mayHold } = await inRealm((realm) => realm.sieveOf(1).made);
  const maybe = (raw: string) => Number(mayHold(raw));
  const whole = wholeText(page);
  const { body, units, name } = showPage(page);
  if (someRun(body, ({ text }) => mayHold(text))) return void hinted.push(name);
  const runs = runsOf(body);
  const texts = runs.map(({ run }) => run.text);
  const jobs: Jobs = {
    'limit: walk, read, loop': () => readToTheLimit(body),
    'blocks and runs alone': () => Number(someRun(body, () => false)),
    'sieve over runs given': () => texts.filter(mayHold).length,
    'sieve over blocks and runs': () => Number(someRun(body, ({ text }) => mayHold(text))),
    'as shipped: scanner with scout, in slices': () => scanAsShipped(mayHold),
    'glance, as shipped': () => glance(body, mayHold),
    'textContent alone': () => body.textContent.length,
    'sieve over textContent': () => maybe(body.textContent),
    'sieve over textContent, scripts and all': () => maybe(whole.textContent),
  };
  const timings = await voided(jobs, await timed(jobs));
  told.push(timings);
  unhinted.push(page);
  const more = `${whole.textContent.length} with scripts`;
  console.log(`${name}: ${units} units (${more}), ${runs.length} runs${tableOf(timings)}`);
});

test('the finder finds nothing on them either', async () => {
  const finder = await inRealm((realm) => realm.finderOf(1).made);
  for (const page of unhinted) expect(readRuns(finder, runsOf(showPage(page).body))).toEqual([]);
  const notes = [
    machine(),
    `${hintPatterns.length} hints; NaN: it says "maybe" and stops`,
    `left out, since a run may hold a hint: ${hinted.join(', ')}`,
  ];
  const table = multiples(told, 'limit: walk, read, loop', 'pages without a hint');
  console.log([...notes, table].join('\n'));
  expect(unhinted.length + hinted.length).toBe(pages.length);
});
