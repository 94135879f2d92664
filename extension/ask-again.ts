import type { Answer, Arguments, Ask, Requests } from './messages';

/** Asks, and once more where that fails: the background may have been stopped over it. */
export function askAgain<N extends keyof Requests>(
  ask: Ask,
  name: N,
  ...args: Arguments<N>
): Promise<Answer<N>> {
  return ask(name, ...args).catch(() => ask(name, ...args));
}
