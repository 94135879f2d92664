/** First runs: starting, and reading a page, in frames in which none of our code has ever run. */
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { StartUp } from './cold-realm';
import { inFreshRealm } from './fresh-realm';
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

async function starts(): Promise<StartUp[]> {
  const all: StartUp[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await inFreshRealm((realm) => realm.startUp()));
  return all;
}

test('start-up', async () => {
  const session = cdp() as { send(method: string, options: object): Promise<unknown> };
  const plain = await starts();
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const slowed = await starts();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  console.log(
    `${machine()}\n${RUNS} fresh frames each; loading and parsing the code not counted\n${aligned([
      summary(
        'createSieve(hints)',
        plain.map(({ sieve }) => sieve),
      ),
      summary(
        'unpackLexicon, createMentionFinder',
        plain.map(({ finder }) => finder),
      ),
      summary(
        `createSieve(hints), ${THROTTLE}× throttle`,
        slowed.map(({ sieve }) => sieve),
      ),
      summary(
        `unpackLexicon, createMentionFinder, ${THROTTLE}× throttle`,
        slowed.map(({ finder }) => finder),
      ),
    ])}`,
  );
  expect(plain).toHaveLength(RUNS);
});

// One large, one small, one about our topics.
const some = [pages[0], pages[4], pages.find(({ name }) => /^p\d|^labelled/.test(name))];

test.each(some.filter((page) => page !== undefined))('$name', async ({ name, html }) => {
  const [limits, ours, found]: [number[], number[], number[]] = [[], [], []];
  const runLimit = async () =>
    void limits.push(await inFreshRealm((realm) => realm.coldLimit(html)));
  const runOurs = async () => {
    const run = await inFreshRealm((realm) => realm.coldSpot(html));
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
