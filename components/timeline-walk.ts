/** Where the keys lead in a timeline. */
import type { TimelineMark } from './timeline-layout';

/** Two ways through the marks: those of the topic, and all. */
export interface Ways {
  /** In order of time; where no claim is lit, every mark. */
  readonly lit: readonly TimelineMark[];
  readonly all: readonly TimelineMark[];
}

/**
 * The mark a key leads to from another, or undefined for a key that leads nowhere. Left and right go
 * through lit marks as they stand in the picture, up and down through all, by time.
 */
export function walk(
  key: string,
  from: TimelineMark,
  { lit, all }: Ways,
  isMirrored: boolean,
): TimelineMark | undefined {
  const later = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return neighbour(from, lit, all, key === later);
    case 'ArrowUp':
    case 'ArrowDown':
      return neighbour(from, all, all, key === 'ArrowDown');
    case 'Home':
      return lit[0];
    case 'End':
      return lit.at(-1);
    default:
      return undefined;
  }
}

/** The next one of `way` in order of time, from a mark that may lie beside the way; the last leads to itself. */
function neighbour(
  from: TimelineMark,
  way: readonly TimelineMark[],
  all: readonly TimelineMark[],
  isLater: boolean,
): TimelineMark {
  const order = new Map(all.map(({ claim }, index) => [claim.id, index]));
  const at = (mark: TimelineMark) => order.get(mark.claim.id) ?? -1;
  const next = isLater
    ? way.find((mark) => at(mark) > at(from))
    : way.findLast((mark) => at(mark) < at(from));
  return next ?? from;
}
