/** How long without a change is calm, ms: what changes more seldom is served every time. */
const CALM = 3000;
/** How long it rests, ms, before what was put off is served early. */
const REST = 1500;
/** So many changes in a row are served at once: most of what changes does so a few times and rests. */
const AT_ONCE = 4;
/** How long what goes on changing waits then, ms: twice as long each time, up to the last. */
const SHORTEST = 250;
const LONGEST = 30_000;

/** Keeps what changes all the time, such as a clock or a live score, from being served every time. */
export interface BackOff<Key> {
  /** Something has changed. Whether to serve it now; if not, it is told to be due later, once. */
  admits(key: Key): boolean;
  /** Whether it has been put off. */
  isWaiting(key: Key): boolean;
}

/** How something changes; times in ms. */
interface Noise {
  changedAt: number;
  /** Changes without a calm between them. */
  count: number;
  dueAt: number;
}

/** A back-off that ends with its signal; `onDue` hears of what has waited long enough, or rests. */
export function createBackOff<Key extends object>(
  onDue: (key: Key) => void,
  signal: AbortSignal,
): BackOff<Key> {
  const noises = new WeakMap<Key, Noise>();
  const waiting = new Map<Key, Noise>();
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let alarmAt = Number.POSITIVE_INFINITY;

  function wake(): void {
    const now = performance.now();
    alarmAt = Number.POSITIVE_INFINITY;
    for (const [key, noise] of [...waiting]) {
      if (momentOf(noise) > now) continue;
      waiting.delete(key);
      onDue(key);
    }
    setAlarm(Math.min(...[...waiting.values()].map(momentOf)));
  }

  function setAlarm(at: number): void {
    if (at >= alarmAt || signal.aborted) return;
    clearTimeout(alarm);
    alarmAt = at;
    alarm = setTimeout(wake, at - performance.now());
  }

  signal.addEventListener('abort', () => clearTimeout(alarm), { once: true });
  return {
    isWaiting: (key) => waiting.has(key),
    admits(key) {
      const noise = noises.get(key) ?? { changedAt: Number.NEGATIVE_INFINITY, count: 0, dueAt: 0 };
      noises.set(key, noise);
      const now = performance.now();
      const isCalm = now - noise.changedAt > CALM;
      noise.changedAt = now;
      if (waiting.has(key)) return false;
      noise.count = isCalm ? 1 : noise.count + 1;
      const late = noise.count - AT_ONCE;
      if (late <= 0) return true;
      noise.dueAt = now + Math.min(SHORTEST * 2 ** (late - 1), LONGEST);
      waiting.set(key, noise);
      setAlarm(momentOf(noise));
      return false;
    },
  };
}

/** When it is to be served: when its time is up, or before that if it rests. */
function momentOf({ changedAt, dueAt }: Noise): number {
  return Math.min(dueAt, changedAt + REST);
}
