import { setTimeout as sleep } from 'node:timers/promises';

/** How often to ask, ms: what is not there soon is asked for less often, since asking takes its share of the machine. */
const EVERY = { soon: 25, later: 100 };
/** When that begins, ms. */
const SOON = 500;

/** Ask again and again until the answer is truthy, and return it; throws after `timeout` ms, naming what was `awaited`. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  awaited: string,
  timeout = 30_000,
): Promise<Exclude<Answer, undefined | null | false>> {
  const begun = Date.now();
  while (true) {
    const answer = await ask();
    if (answer) return answer as Exclude<Answer, undefined | null | false>;
    const waited = Date.now() - begun;
    if (waited > timeout) throw new Error(`Waited ${timeout} ms in vain for ${awaited}.`);
    await sleep(waited < SOON ? EVERY.soon : EVERY.later);
  }
}
