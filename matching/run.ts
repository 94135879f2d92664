/** One run of a page, from its reading to its mentions. */
import type { Grounds } from '@/data/grounds';
import { type Admission, createAdmission } from './admission';
import { joinApposed } from './apposed';
import type { Countries } from './countries';
import type { Evidence } from './evidence';
import { mayBeMarked } from './gate';
import { groundsOf, quoteAt } from './grounds';
import { createLatest } from './latest';
import { type Section, type SideSign, showBoth } from './passages';
import type { Candidate, Reading } from './reading';
import { type Span, selectMentions } from './selection';
import type { People } from './short-names';
import { createSignReader } from './side-signs';
import { SIDES, type Sides } from './sides';
import { toldPairs } from './told-pairs';

/** What all runs of a page share. */
export interface Page {
  readonly evidence: Evidence;
  readonly sides: Sides;
  readonly countries: Countries;
  readonly people: People;
}

/** A run as the finder works on it. */
export interface OpenRun {
  /** The spans that are mentions by all that the page shows now; folded offsets. */
  spans(): Span[];
  /** Why one of these spans is a mention. */
  groundsOf(span: Span): Grounds;
  /** Whether what the page shows later may change them. */
  readonly isOpen: boolean;
  /** Take back all it has shown. */
  close(): void;
}

/** Where a run stands: its section, and its part in it. */
export interface Standing {
  readonly section: Section;
  readonly role: string;
}

/** R4.3: names that were admitted may support others, once. */
const ROUNDS = 2;

/** Begin to work on a run of a section. */
export function openRun(reading: Reading, standing: Standing, page: Page): OpenRun {
  const { people } = page;
  const gates = createGates(reading, standing, page);
  // Most of what a page goes on to show changes nothing here.
  const chosen = createLatest(() => choose(reading, gates, page));
  const bearers = [...new Set(reading.shorts.map(({ topic }) => topic))];
  gates.admitMore();
  return {
    spans() {
      gates.admitMore();
      const { signs, names } = gates.admission();
      return chosen(signs, gates.hears(), people.presence(bearers), names.size);
    },
    groundsOf: (span) => groundsOf(span, gates.opened()),
    isOpen: dependsOnPage(reading),
    close: gates.close,
  };
}

type Gates = ReturnType<typeof createGates>;

// Lets in the candidates of a run as the evidence comes.
function createGates(reading: Reading, standing: Standing, page: Page) {
  const { evidence, sides, countries, people } = page;
  const quote = (place: { start: number; end: number }) => quoteAt(place, reading);
  const voice = createVoice(standing, evidence, quote);
  const { isVoided, read: readSigns } = createSignReader(reading, sides, countries);
  const parts = { reading, isVoided, evidence, sides, readSigns };
  // What its section lets in cannot speak for the section: the two would hold each other up.
  let own = createAdmission({ ...parts, isTold: () => false });
  let lent: Admission | undefined;
  const noted = new Set<Candidate>();
  const admission = () => lent ?? own;

  function forget(names: readonly Candidate[]): void {
    people.forget(names);
    evidence.discount(names);
    for (const name of names) noted.delete(name);
  }

  // Tells whether anything is new.
  function note(): boolean {
    const { names, signs } = admission();
    forget([...noted].filter((name) => !names.has(name)));
    const passed = [...names].filter((name) => !noted.has(name));
    if (passed.length === 0) return false;
    for (const name of passed) noted.add(name);
    evidence.note(passed, signs, quote);
    people.note(passed);
    return true;
  }

  function admitMore(): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (own.admitMore()) voice.speak(own.signs);
      if (voice.hears()) lent ??= createAdmission({ ...parts, isTold: voice.hears }, own);
      else lent = undefined;
      lent?.admitMore();
      if (!note()) return;
    }
  }

  function close(): void {
    voice.fallSilent();
    forget([...noted]);
    own = createAdmission({ ...parts, isTold: () => false });
    lent = undefined;
  }

  function opened() {
    const { circumstances, signs, signsAround } = admission();
    return { ...circumstances, signs, signsAround, sectionWords: standing.section.words };
  }

  return { admission, hears: voice.hears, admitMore, close, opened };
}

function choose(reading: Reading, gates: Gates, { people, sides, countries }: Page): Span[] {
  const { circumstances, signs } = gates.admission();
  const { admitted, isAboutBoth } = circumstances;
  const isMarkable = (candidate: Candidate) => mayBeMarked(candidate, circumstances);
  const eligible = inRank(reading.candidates).filter(
    (name) => admitted.has(name) && isMarkable(name),
  );
  const shorts = people.resolve(reading, eligible, admitted).filter(isMarkable);
  const marked = joinApposed(
    selectMentions([...eligible, ...shorts], reading.blockers),
    reading.haystack.folded.text,
  );
  const pairs = toldPairs(reading, marked, {
    signs,
    sides,
    countries,
    isAboutBoth,
  });
  return [...marked, ...pairs].sort((a, b) => a.start - b.start);
}

// Of names for the same words the one is meant that needs no evidence, whichever came first.
function inRank(names: readonly Candidate[]): Candidate[] {
  return [...names].sort(
    (one, other) => Number(one.needs.length > 0) - Number(other.needs.length > 0),
  );
}

// What a run says in its section, and what it hears there.
function createVoice({ section, role }: Standing, evidence: Evidence, quote: Quote) {
  const isHeading = role === 'heading' || role === 'title';
  const opens = isHeading || role === 'lead';
  const standing = () => Number(section.isAboutBoth) + Number(section.hasBoth);
  let leave: (() => void) | undefined;
  return {
    hears: () => section.isAboutBoth || (isHeading && section.hasBoth),
    speak(signs: readonly SideSign[]): void {
      if (role === 'aside' || signs.length === 0) return;
      const before = standing();
      leave?.();
      const both = showBoth(signs);
      leave = section.join(
        both ? 'both' : sideOf(signs),
        opens,
        both ? oneOfEach(signs, quote) : [],
      );
      if (standing() !== before) evidence.touch();
    },
    fallSilent(): void {
      const before = standing();
      leave?.();
      leave = undefined;
      // A section may be about both without what spoke of one country only, or no longer be.
      if (standing() !== before) evidence.touch();
    },
  };
}

type Quote = (sign: SideSign) => string;

const oneOfEach = (signs: readonly SideSign[], quote: Quote) =>
  SIDES.flatMap((side) => signs.filter((sign) => sign.side === side).slice(0, 1)).map(quote);

// A run that names both in passing speaks of the one that it names first.
const sideOf = ([first]: readonly SideSign[]) => first?.side ?? 'dprk';

function dependsOnPage({ shorts, candidates }: Reading): boolean {
  const waits = ({ topic, needs }: Candidate) => topic.tier === 'contextual' || needs.length > 0;
  return shorts.length > 0 || candidates.some(waits);
}
