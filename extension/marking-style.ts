import { type StorageApi, type StoredValue, storedValue } from './stored-value';

/** How the reader wants mentions marked. Plain data, kept in `storage.local` under `markingStyle`. */
export interface MarkingStyle {
  /** Underline the first mention of a topic in a section, every one, or none. */
  readonly density: (typeof DENSITIES)[number];
  /** How long the pointer rests on a mention before its card opens, ms. */
  readonly restMs: number;
}

const DENSITIES = ['first', 'every', 'none'] as const;

/** The least and the most a card may be kept waiting for, ms. */
const REST_RANGE = { min: 150, max: 300 } as const;

/** What holds until the reader says otherwise. */
export const USUAL_STYLE: MarkingStyle = { density: 'first', restMs: 200 };

// Whatever is no style in a part is as usual there.
function toMarkingStyle(stored: unknown): MarkingStyle {
  const { density, restMs } = (stored ?? {}) as { density?: unknown; restMs?: unknown };
  return {
    density: DENSITIES.find((known) => known === density) ?? USUAL_STYLE.density,
    restMs: Number.isFinite(restMs) ? clamp(restMs as number) : USUAL_STYLE.restMs,
  };
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, REST_RANGE.min), REST_RANGE.max);
}

/** The reader's style, as it is stored. */
export function markingStyle(api: StorageApi): StoredValue<MarkingStyle> {
  return storedValue(api, 'markingStyle', toMarkingStyle);
}
