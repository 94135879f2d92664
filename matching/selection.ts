/** Choosing between overlapping names (policy R3). */
import type { Match } from './automaton';
import type { Candidate } from './reading';

interface Option {
  readonly topicId: string | undefined; // undefined for a blocker, which wins its place and marks nothing
  readonly rank: number;
  start: number;
  end: number;
}

const RANKS = { blocker: 0, distinctive: 1, contextual: 2, component: 3 } as const;

/** Of what passed its gates, the spans to mark: leftmost first, then longest, blockers included. */
export function selectMentions(
  candidates: readonly Candidate[],
  blockers: readonly Match[],
): { topicId: string; start: number; end: number }[] {
  const options = candidates.map(toOption);
  mergeSameTopic(options, blockers);
  const walls = blockers.map(({ start, end }) => ({ topicId: undefined, rank: RANKS.blocker, start, end }));
  return leftmostLongest([...options, ...walls]).flatMap(({ topicId, start, end }) =>
    topicId === undefined ? [] : [{ topicId, start, end }],
  );
}

function toOption({ topic, start, end }: Candidate): Option {
  return { topicId: topic.id, rank: RANKS[topic.tier], start, end };
}

// R3.2: overlapping matches of one topic are one mention, unless a blocker covers their union.
function mergeSameTopic(options: readonly Option[], blockers: readonly Match[]): void {
  for (const one of options) {
    for (const other of options) {
      if (one === other || one.topicId !== other.topicId) continue;
      if (one.start >= other.end || other.start >= one.end) continue;
      const start = Math.min(one.start, other.start);
      const end = Math.max(one.end, other.end);
      if (blockers.some((blocker) => blocker.start <= start && blocker.end >= end)) continue;
      Object.assign(one, { start, end });
    }
  }
}

function leftmostLongest(options: readonly Option[]): Option[] {
  const kept: Option[] = [];
  let reached = 0;
  const order = (a: Option, b: Option) => a.start - b.start || b.end - a.end || a.rank - b.rank;
  for (const option of [...options].sort(order)) {
    if (option.start < reached) continue;
    kept.push(option);
    reached = option.end;
  }
  return kept;
}
