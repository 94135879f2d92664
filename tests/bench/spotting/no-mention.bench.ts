/** Pages that are not worth the finder, as most are: only the lookout looks at them. */
import { expect, test } from 'vitest';
import { type Timing, tableOf } from '@/tests/bench/measure';
import { hintLetters } from './forms';
import { inRealm } from './in-realm';
import { readToTheLimit } from './limit';
import { type BenchPage, pages } from './pages';
import { machine, multiples } from './report';
import { scanAsShipped } from './scan-as-shipped';
import { showPage, wholeText } from './show-page';
import { glance, readRuns, runsOf } from './spot';
import { type Jobs, timed } from './timed';

const told: Timing[][] = [];
const unhinted: BenchPage[] = [];
const hinted: string[] = [];

// Each page has an index of its own, as in life.
test.each(pages)('$name', async (page) => {
  const newLookout = await inRealm((realm) => realm.lookoutsOf(1).made);
  const finder = await inRealm((realm) => realm.finderOf(1).made);
  const whole = wholeText(page);
  const { body, units, name } = showPage(page);
  if (glance(body, newLookout())) return void hinted.push(name);
  const text = body.textContent;
  const texts = runsOf(body).map(({ run }) => run.text);
  const jobs: Jobs = {
    'limit: walk, read, loop': () => readToTheLimit(body),
    glance: () => Number(glance(body, newLookout())),
    'glance as shipped, in slices': () => scanAsShipped(newLookout(), finder),
    'glance, scripts and styles about': () => Number(glance(whole, newLookout())),
    'textContent alone': () => body.textContent.length,
    'lookout over that text': () => Number(newLookout().sees(text)),
    'lookout over runs given': () => texts.filter((run) => newLookout().sees(run)).length,
  };
  const timings = await timed(jobs);
  told.push(timings);
  unhinted.push(page);
  const more = `${whole.textContent.length} with scripts`;
  console.log(`${name}: ${units} units (${more}), ${texts.length} runs${tableOf(timings)}`);
});

test('the finder finds nothing on them either', async () => {
  const finder = await inRealm((realm) => realm.finderOf(1).made);
  for (const page of unhinted) expect(readRuns(finder, runsOf(showPage(page).body))).toEqual([]);
  const notes = [
    machine(),
    `${Object.values(hintLetters).flat().length} hints`,
    `left out, as worth the finder: ${hinted.join(', ')}`,
  ];
  const table = multiples(told, 'limit: walk, read, loop', 'pages without a hint');
  console.log([...notes, table].join('\n'));
  expect(unhinted.length + hinted.length).toBe(pages.length);
});
