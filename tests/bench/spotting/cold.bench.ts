/** First runs: starting, and reading a page, in frames in which none of our code has ever run. */
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { inRealm } from './in-realm';
import { pages } from './pages';
import { aligned, machine, medianOf, times } from './report';

const RUNS = 7;
/** What the DevTools protocol slows the processor down by, to stand for a cheap phone. */
const THROTTLE = 4;

function summary(name: string, numbers: readonly number[], unit?: number): string[] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const ratio = unit === undefined ? '' : times(medianOf(numbers) / unit);
  const spread = `[${least.toFixed(1)}–${most.toFixed(1)}]`;
  return [name, `${medianOf(numbers).toFixed(2)} ms`, spread, ratio];
}

async function starts(note: string): Promise<string[][]> {
  const [hints, finder]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    hints.push(await inRealm((realm) => realm.lookoutsOf(1).ms));
    finder.push(await inRealm((realm) => realm.finderOf(1).ms));
  }
  return [
    summary(`indexHints(hints)${note}`, hints),
    summary(`unpackLexicon, createMentionFinder${note}`, finder),
  ];
}

test('start-up', async () => {
  const session = cdp() as { send(method: string, options: object): Promise<unknown> };
  const plain = await starts('');
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const slowed = await starts(`, ${THROTTLE}× throttle`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const notes = `${RUNS} fresh frames each; loading and parsing the code not counted`;
  console.log(`${machine()}\n${notes}\n${aligned([...plain, ...slowed])}`);
  expect(plain).toHaveLength(2);
});

// One large, one small, one about our topics.
const some = [pages[0], pages[4], pages.find(({ name }) => /^p\d|^labelled/.test(name))];

test.each(some.filter((page) => page !== undefined))('$name', async ({ name, html }) => {
  const [limits, ours, found]: [number[], number[], number[]] = [[], [], []];
  const runLimit = async () => void limits.push(await inRealm((realm) => realm.coldLimit(html)));
  const runOurs = async () => {
    const run = await inRealm((realm) => realm.coldSpot(html));
    ours.push(run.ms);
    found.push(run.found);
  };
  for (let run = 0; run < RUNS; run += 1) {
    for (const job of run % 2 === 0 ? [runLimit, runOurs] : [runOurs, runLimit]) await job();
  }
  const unit = medianOf(limits);
  const rows = [summary('limit, first run', limits, unit), summary('ours, first run', ours, unit)];
  console.log(`${name}, ${found[0]} mentions\n${aligned(rows)}`);
  expect(new Set(found).size).toBe(1);
});
