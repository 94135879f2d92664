import type { Pause } from './level-for';

/** How long a pause may be: an hour, or until the browser is started anew. */
export type PauseLength = 'hour' | 'restart';

const HOUR_MS = 3_600_000;

/** A pause that begins now. */
export function pauseFor(length: PauseLength, now = Date.now()): Pause {
  return { since: now, until: length === 'hour' ? now + HOUR_MS : 'restart' };
}
