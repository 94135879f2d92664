/** Choosing between overlapping names (policy R3). */
import type { Match } from './automaton';
import type { Candidate } from './reading';

interface Option {
  readonly topicId: string | undefined; // undefined for a blocker, which wins its place and marks nothing
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

const RANKS = { distinctive: 1, contextual: 2, component: 3 } as const;
const BLOCKER = { topicId: undefined, rank: 0 } as const;

/** Of what passed its gates, the spans to mark: leftmost first, then longest, blockers included. */
export function selectMentions(
  candidates: readonly Candidate[],
  blockers: readonly Match[],
): { topicId: string; start: number; end: number }[] {
  const walls = blockers.map(({ start, end }) => ({ ...BLOCKER, start, end }));
  const names = mergeSameTopic(candidates.map(toOption).sort(inOrder), blockers);
  return leftmostLongest([...names, ...walls]).flatMap(({ topicId, start, end }) =>
    topicId === undefined ? [] : [{ topicId, start, end }],
  );
}

function toOption({ topic, start, end }: Candidate): Option {
  return { topicId: topic.id, rank: RANKS[topic.tier], start, end };
}

function inOrder(a: Option, b: Option): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

// R3.2: overlapping matches of one topic are one mention, unless a blocker covers their union.
function mergeSameTopic(options: readonly Option[], blockers: readonly Match[]): Option[] {
  const merged: Option[] = [];
  const latest = new Map<string | undefined, number>();
  for (const option of options) {
    const at = latest.get(option.topicId) ?? -1;
    const before = merged[at];
    const union = before && { ...before, end: Math.max(before.end, option.end) };
    if (union && option.start < before.end && !isCovered(union, blockers)) merged[at] = union;
    else latest.set(option.topicId, merged.push(option) - 1);
  }
  return merged;
}

function isCovered({ start, end }: Option, blockers: readonly Match[]): boolean {
  return blockers.some((blocker) => blocker.start <= start && blocker.end >= end);
}

function leftmostLongest(options: readonly Option[]): Option[] {
  const kept: Option[] = [];
  let reached = 0;
  for (const option of [...options].sort(inOrder)) {
    if (option.start < reached) continue;
    kept.push(option);
    reached = option.end;
  }
  return kept;
}
