/** Bare surnames, which stand for whoever was named in full (policy R7.3). */

import { latestBefore } from './latest-before';
import type { LexiconTopic } from './lexicon';
import { isOfAnother } from './other-bearers';
import type { Candidate, Reading, ShortName } from './reading';
import { remembered } from './remembered';
import { overlapping, startingWithin } from './window';

/** The people of one page. */
export interface People {
  /** Which of these are named on the page now, as one string. */
  presence(bearers: readonly LexiconTopic[]): string;
  /** Take in those among these names that are people's. */
  note(names: Iterable<Candidate>): void;
  /** These names are no longer on the page. */
  forget(names: Iterable<Candidate>): void;
  /** The surnames of a run that can only mean somebody named in full, as candidates. */
  resolve(
    reading: Reading,
    eligible: readonly Candidate[],
    admitted: ReadonlySet<Candidate>,
  ): Candidate[];
}

/** People of a page nothing of which has been read; `onChange` when somebody comes or goes. */
export function createPeople(onChange: () => void, links: ReadonlySet<string>): People {
  const named = new Map<string, number>();
  const isNamed = ({ id }: LexiconTopic) => (named.get(id) ?? 0) > 0;

  function count(names: Iterable<Candidate>, step: number): void {
    const people = [...names].filter(({ topic }) => topic.kind === 'person');
    for (const { topic } of people) {
      const before = named.get(topic.id) ?? 0;
      named.set(topic.id, before + step);
      if (before === 0 || before + step === 0) onChange();
    }
  }

  return {
    presence: (bearers) => bearers.map((topic) => Number(isNamed(topic))).join(''),
    note: (names) => count(names, 1),
    forget: (names) => count(names, -1),
    resolve(reading, eligible, admitted) {
      if (reading.shorts.length === 0) return [];
      const spans = byStart(reading.shorts);
      const fulls = reading.candidates.filter(
        (candidate) => candidate.topic.kind === 'person' && admitted.has(candidate),
      );
      const taken = [...eligible, ...fulls].sort((a, b) => a.start - b.start);
      const isOther = remembered((start: number) => isOfAnother(reading, start, links));
      const isBare = ({ start, end }: Surname) => !isPart({ start, end }, taken) && !isOther(start);
      const shared = sharedIn(reading, taken, isOther);
      return spans.filter(isBare).flatMap(({ start, end, bearers }) => {
        const rest = bearers.some((topic) => shared.has(topic)) ? [] : bearers.filter(isNamed);
        const topic =
          lastBefore(start, bearers, fulls, { reading, taken, isOther }) ?? onlyOne(rest);
        return topic ? [{ topic, start, end, needs: [], reach: 0 }] : [];
      });
    },
  };
}

/** Whether the surname at an offset is told to be another bearer's. */
type IsOther = (start: number) => boolean;

interface Surname {
  readonly start: number;
  readonly end: number;
  readonly bearers: readonly LexiconTopic[];
}

function byStart(shorts: readonly ShortName[]): Surname[] {
  const found = new Map<string, Surname>();
  for (const { topic, start, end } of shorts) {
    const key = `${start}-${end}`;
    const known = found.get(key);
    found.set(key, { start, end, bearers: [...(known?.bearers ?? []), topic] });
  }
  return [...found.values()];
}

// Where somebody else of that name is about, a bare one may be anybody's.
function sharedIn(
  reading: Reading,
  taken: readonly Candidate[],
  isOther: IsOther,
): ReadonlySet<LexiconTopic> {
  const others = reading.shorts.filter((short) => !isPart(short, taken) && isOther(short.start));
  return new Set(others.map(({ topic }) => topic));
}

const onlyOne = (topics: readonly LexiconTopic[]) => (topics.length === 1 ? topics[0] : undefined);

function isPart(
  { start, end }: { start: number; end: number },
  names: readonly Candidate[],
): boolean {
  return overlapping(names, start, end).some((name) => name.end - name.start > end - start);
}

interface Surroundings {
  readonly reading: Reading;
  readonly isOther: IsOther;
  /** Names found, of which a surname may be a piece: the *Khan* of his laboratories. */
  readonly taken: readonly Candidate[];
}

// The last bearer before the surname, unless somebody else of that name stood in between.
function lastBefore(
  at: number,
  bearers: readonly LexiconTopic[],
  fulls: readonly Candidate[],
  { reading, taken, isOther }: Surroundings,
): LexiconTopic | undefined {
  const ids = new Set(bearers.map(({ id }) => id));
  const last = latestBefore(fulls, at, (id) => ids.has(id));
  if (!last) return undefined;
  const between = startingWithin(reading.shorts, last.end + 1, at - 1);
  const others = between.some((short) => !isPart(short, taken) && isOther(short.start));
  return others ? undefined : last.topic;
}
