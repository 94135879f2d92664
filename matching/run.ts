/** One run of a page, from its reading to its mentions. */
import { joinApposed } from './apposed';
import type { Countries } from './countries';
import type { Evidence } from './evidence';
import { mayBeMarked, passesGate } from './gate';
import { type Section, type SideSign, showBoth } from './passages';
import type { Candidate, Reading } from './reading';
import { isUnspaced, scriptAt } from './script';
import { type Span, selectMentions } from './selection';
import type { People } from './short-names';
import { readSigns, voidedNames } from './side-signs';
import type { Sides } from './sides';
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
  const { evidence, sides, countries, people } = page;
  const { text } = reading.haystack.folded;
  const admitted = new Set<Candidate>();
  let signs: SideSign[] = [];
  const voice = createVoice(standing, evidence);

  function isAboutBoth({ start, end }: { start: number; end: number }): boolean {
    const reach = passageAt(text, start);
    if (voice.hears()) return true;
    return showBoth(startingWithin(signs, start - reach, end + reach));
  }

  const voided = voidedNames(reading);
  const circumstances = { reading, admitted, voided, evidence, sides, isAboutBoth };

  function admitMore(): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      const passed = reading.candidates.filter(
        (candidate) => !admitted.has(candidate) && passesGate(candidate, circumstances),
      );
      if (passed.length === 0) return;
      for (const candidate of passed) admitted.add(candidate);
      signs = readSigns(reading, admitted, sides, countries);
      voice.speak(signs);
      evidence.note(passed, signs);
      people.note(passed);
    }
  }

  admitMore();
  return {
    spans() {
      admitMore();
      const eligible = [...admitted].filter((candidate) => mayBeMarked(candidate, circumstances));
      const shorts = people
        .resolve(reading, eligible, admitted)
        .filter((short) => mayBeMarked(short, circumstances));
      const marked = joinApposed(selectMentions([...eligible, ...shorts], reading.blockers), text);
      const pairs = toldPairs(reading, marked, { signs, sides, countries, isAboutBoth });
      return [...marked, ...pairs].sort((a, b) => a.start - b.start);
    },
    isOpen: dependsOnPage(reading),
    close() {
      voice.fallSilent();
      people.forget(admitted);
      evidence.discount(admitted);
      admitted.clear();
    },
  };
}

// What a run says in its section, and what it hears there.
function createVoice({ section, role }: Standing, evidence: Evidence) {
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
      leave = section.join(showBoth(signs), opens);
      if (standing() !== before) evidence.touch();
    },
    fallSilent: () => leave?.(),
  };
}

function passageAt(text: string, start: number): number {
  return isUnspaced(scriptAt(text, start)) ? PASSAGE.unspaced : PASSAGE.spaced;
}

function dependsOnPage({ shorts, candidates }: Reading): boolean {
  const waits = ({ topic, needs }: Candidate) => topic.tier === 'contextual' || needs.length > 0;
  return shorts.length > 0 || candidates.some(waits);
}
