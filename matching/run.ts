/** One run of a page, from its reading to its mentions. */
import type { Grounds } from '@/data/grounds';
import { joinApposed } from './apposed';
import type { Countries } from './countries';
import type { Evidence } from './evidence';
import { mayBeMarked, passesGate } from './gate';
import { groundsOf, quoteAt } from './grounds';
import { createLatest } from './latest';
import { type Section, type SideSign, showBoth } from './passages';
import type { Candidate, Reading } from './reading';
import { isUnspaced, scriptAt } from './script';
import { type Span, selectMentions } from './selection';
import type { People } from './short-names';
import { createSignReader } from './side-signs';
import { SIDES, type Sides } from './sides';
import { toldPairs } from './told-pairs';
import { startingWithin } from './window';

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
/** R4.5: how far around a name its passage reaches within a block, in folded characters. */
const PASSAGE = { spaced: 800, unspaced: 320 };

/** Begin to work on a run of a section. */
export function openRun(reading: Reading, standing: Standing, page: Page): OpenRun {
  const { evidence, people } = page;
  const gates = createGates(reading, standing, page);
  // Most of what a page goes on to show changes nothing here.
  const chosen = createLatest(() => choose(reading, gates, page));
  const bearers = [...new Set(reading.shorts.map(({ topic }) => topic))];
  gates.admitMore();
  return {
    spans() {
      gates.admitMore();
      const { admitted, voice } = gates;
      return chosen(gates.signs(), voice.hears(), people.presence(bearers), admitted.size);
    },
    groundsOf: (span) => groundsOf(span, gates.opened()),
    isOpen: dependsOnPage(reading),
    close() {
      gates.voice.fallSilent();
      people.forget(gates.admitted);
      evidence.discount(gates.admitted);
      gates.forgetAll();
    },
  };
}

type Gates = ReturnType<typeof createGates>;

// Lets in the candidates of a run as the evidence comes.
function createGates(reading: Reading, standing: Standing, page: Page) {
  const { evidence, sides, countries, people } = page;
  const { text } = reading.haystack.folded;
  const admitted = new Set<Candidate>();
  let waiting = reading.candidates;
  let signs: SideSign[] = [];
  const quote = (place: { start: number; end: number }) => quoteAt(place, reading);
  const voice = createVoice(standing, evidence, quote);
  const { isVoided, read: readSigns } = createSignReader(reading, sides, countries);

  function signsAround({ start, end }: { start: number; end: number }): SideSign[] {
    const reach = passageAt(text, start);
    return startingWithin(signs, start - reach, end + reach);
  }

  function isAboutBoth(place: { start: number; end: number }): boolean {
    return voice.hears() || showBoth(signsAround(place));
  }

  const circumstances = { reading, admitted, isVoided, evidence, sides, isAboutBoth };

  function admitMore(): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      const passed = waiting.filter((candidate) => passesGate(candidate, circumstances));
      if (passed.length === 0) return;
      for (const candidate of passed) admitted.add(candidate);
      waiting = waiting.filter((candidate) => !admitted.has(candidate));
      signs = readSigns(admitted);
      voice.speak(signs);
      evidence.note(passed, signs, quote);
      people.note(passed);
    }
  }

  function forgetAll(): void {
    admitted.clear();
    waiting = reading.candidates;
  }

  const { words } = standing.section;
  const opened = () => ({ ...circumstances, signs, signsAround, sectionWords: words });
  return { admitted, voice, isAboutBoth, admitMore, forgetAll, opened, signs: () => signs };
}

function choose(reading: Reading, gates: Gates, { people, sides, countries }: Page): Span[] {
  const { admitted, isAboutBoth } = gates;
  const isMarkable = (candidate: Candidate) => mayBeMarked(candidate, gates);
  const eligible = [...admitted].filter(isMarkable);
  const shorts = people.resolve(reading, eligible, admitted).filter(isMarkable);
  const marked = joinApposed(
    selectMentions([...eligible, ...shorts], reading.blockers),
    reading.haystack.folded.text,
  );
  const pairs = toldPairs(reading, marked, {
    signs: gates.signs(),
    sides,
    countries,
    isAboutBoth,
  });
  return [...marked, ...pairs].sort((a, b) => a.start - b.start);
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
      // Without what spoke of one country only, a section may be about both.
      if (standing() > before) evidence.touch();
    },
  };
}

type Quote = (sign: SideSign) => string;

const oneOfEach = (signs: readonly SideSign[], quote: Quote) =>
  SIDES.flatMap((side) => signs.filter((sign) => sign.side === side).slice(0, 1)).map(quote);

// A run that names both in passing speaks of the one that it names first.
const sideOf = ([first]: readonly SideSign[]) => first?.side ?? 'dprk';

function passageAt(text: string, start: number): number {
  return isUnspaced(scriptAt(text, start)) ? PASSAGE.unspaced : PASSAGE.spaced;
}

function dependsOnPage({ shorts, candidates }: Reading): boolean {
  const waits = ({ topic, needs }: Candidate) => topic.tier === 'contextual' || needs.length > 0;
  return shorts.length > 0 || candidates.some(waits);
}
