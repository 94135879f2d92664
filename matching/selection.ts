/** Choosing between overlapping names (policy R3). */
import type { Match } from './automaton';
import type { Candidate } from './reading';
import { overlapping } from './window';

interface Option {
  readonly topicId: string | undefined; // undefined for a blocker, which wins its place and marks nothing
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

const RANKS = { distinctive: 1, contextual: 2, component: 3 } as const;
const BLOCKER = { topicId: undefined, rank: 0 } as const;

/** A place where a topic is named. Offsets are of the folded text. */
export interface Span {
  readonly topicId: string;
  readonly start: number;
  readonly end: number;
}

/** Of what passed its gates, the spans to mark: longest first, blockers included. */
export function selectMentions(
  candidates: readonly Candidate[],
  blockers: readonly Match[],
): Span[] {
  const walls = blockers.map(({ start, end }) => ({ ...BLOCKER, start, end }));
  const names = mergeSameTopic(candidates.map(toOption).sort(inOrder), blockers);
  return longestFirst([...names, ...walls]).flatMap(({ topicId, start, end }) =>
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
  return overlapping(blockers, start, end).some(
    (blocker) => blocker.start <= start && blocker.end >= end,
  );
}

// *General Zia-ul-Haq's trip to Pyongyang*: the longest is the most specific, wherever it begins.
function longestFirst(options: readonly Option[]): Option[] {
  const inText = [...options].sort(inOrder);
  if (inText.every(({ start }, at) => start >= (inText[at - 1]?.end ?? 0))) return inText;
  const taken = new Set<number>(); // Units; names are short, so that this stays linear.
  const kept = [...options].sort(byLength).filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
  return kept.sort(inOrder);
}

function byLength(a: Option, b: Option): number {
  return b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start;
}
