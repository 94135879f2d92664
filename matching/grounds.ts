/** Why a span of a run was taken for a mention, in the terms of the policy and the words of the page. */
import type { Grounds } from '@/data/grounds';
import { type Circumstances, isMet, witnesses } from './gate';
import type { Need } from './needs';
import { type SideSign, showBoth } from './passages';
import type { Candidate, Reading } from './reading';
import { isUnspaced, scriptAt } from './script';
import type { Span } from './selection';
import { SIDES } from './sides';
import { overlapping } from './window';

/** A run's gates, as far as they tell why they let a name in. */
interface OpenGates extends Circumstances {
  /** What the run's own names show of either side. */
  readonly signs: readonly SideSign[];
  /** Those of them that stand close enough to a place to be its passage. */
  readonly signsAround: (place: Place) => readonly SideSign[];
  /** The words by which its section speaks of both. */
  readonly sectionWords: () => readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The grounds of a span that `openRun` gave. */
export function groundsOf(span: Span, gates: OpenGates): Grounds {
  const candidate = namedAt(span, gates);
  if (candidate) return ofName(candidate, gates);
  const { candidates, shorts } = gates.reading;
  const isSurname = overlapping(shorts, span.start, span.end).some(
    ({ topic }) => topic.id === span.topicId,
  );
  if (!isSurname) return tell('pair', overlapping(gates.signs, span.start, span.end), gates);
  const full = candidates.findLast(
    ({ topic, start }) => topic.id === span.topicId && start < span.start,
  );
  return tell('surname', full ? [full] : [], gates);
}

// Of names of one topic that overlap, the longest is who is meant.
function namedAt({ topicId, start, end }: Span, { reading, admitted }: OpenGates) {
  const names = overlapping(reading.candidates, start, end).filter(
    (name) => name.topic.id === topicId && admitted.has(name),
  );
  return names.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function ofName(candidate: Candidate, gates: OpenGates): Grounds {
  const met = candidate.needs.find((needs) => needs.every((need) => isMet(need, candidate, gates)));
  const near = (met ?? []).flatMap((need) => nearestFor(need, candidate, gates));
  if (candidate.topic.tier === 'contextual') return ofPassage(candidate, near, gates);
  if (near.length > 0) return tell('near', near, gates);
  if (met === undefined || met.length === 0) return tell('name', [], gates);
  const page = met.flatMap((need) => (need.scope === 'page' ? need.subject : []));
  // Somebody known for nothing else is let in by a page about both.
  if (page.length === 0 && !gates.isAboutBoth(candidate)) page.push('pair');
  return page.length > 0
    ? { rule: 'page', evidence: unique(page.flatMap(gates.evidence.words)) }
    : ofPassage(candidate, [], gates);
}

function ofPassage(candidate: Candidate, near: readonly Place[], gates: OpenGates): Grounds {
  const around = gates.signsAround(candidate);
  // What shows a side by itself needs no telling.
  const others = around.filter(
    ({ start, end }) => end <= candidate.start || start >= candidate.end,
  );
  const evidence = SIDES.flatMap((side) =>
    nearest(
      others.filter((sign) => sign.side === side),
      candidate,
    ),
  );
  if (showBoth(around)) return tell('passage', [...evidence, ...near], gates);
  const close = tell('section', near, gates).evidence;
  return { rule: 'section', evidence: unique([...gates.sectionWords(), ...close]) };
}

function nearestFor(need: Need, candidate: Candidate, gates: OpenGates): Place[] {
  if (need.scope !== 'near') return [];
  return nearest(witnesses(need.subject, candidate, gates), candidate);
}

function nearest(places: readonly Place[], { start }: Place): Place[] {
  return [...places]
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .slice(0, 1);
}

function tell(rule: Grounds['rule'], places: readonly Place[], { reading }: OpenGates): Grounds {
  return { rule, evidence: unique(places.map((place) => quoteAt(place, reading))) };
}

const unique = (words: readonly string[]) => [...new Set(words)];

/** The words of the page at a place of the folded text, to the end of the last word. */
export function quoteAt({ start, end }: Place, { haystack: { raw, folded } }: Reading): string {
  const last = wordEnd(folded.text, end) - 1;
  return raw.slice(folded.starts[start] ?? 0, folded.ends[last] ?? raw.length);
}

// A cue may be the stem of the word that is read.
function wordEnd(text: string, end: number): number {
  if (isUnspaced(scriptAt(text, end - 1))) return end;
  return end + (/^\p{L}+/u.exec(text.slice(end, end + LONGEST_ENDING))?.[0].length ?? 0);
}

const LONGEST_ENDING = 12;
