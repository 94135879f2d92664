import { setTimeout as sleep } from 'node:timers/promises';

/** Ask every 25 ms until the answer is truthy, and return it; throws after `timeout` ms, naming what was `awaited`. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  awaited: string,
  timeout = 30_000,
): Promise<Exclude<Answer, undefined | null | false>> {
  const end = Date.now() + timeout;
  while (true) {
    const answer = await ask();
    if (answer) return answer as Exclude<Answer, undefined | null | false>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${awaited}.`);
    await sleep(25);
  }
}
