import { type Circumstances, passesGate } from './gate';
import { type SideSign, showBoth } from './passages';
import type { Candidate, Reading } from './reading';
import { isUnspaced, scriptAt } from './script';
import { startingWithin } from './window';

/** The names of a run that have passed their gates, and what they show. */
export interface Admission {
  readonly circumstances: Circumstances;
  readonly names: ReadonlySet<Candidate>;
  /** What these names show of either side. */
  readonly signs: readonly SideSign[];
  /** Those signs that stand close enough to a place to be its passage. */
  signsAround(place: Place): readonly SideSign[];
  /** Let in what passes now; tells whether anything does. */
  admitMore(): boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface AdmissionParts
  extends Pick<Circumstances, 'reading' | 'isVoided' | 'evidence' | 'sides'> {
  readonly readSigns: (admitted: ReadonlySet<Candidate>) => SideSign[];
  /** Whether the run is told from outside that it is about both countries. */
  readonly isTold: () => boolean;
}

/** R4.5: how far around a name its passage reaches within a block, in folded characters. */
const PASSAGE = { spaced: 800, unspaced: 320 };

/** An admission that begins with what another has let in, if any. */
export function createAdmission(parts: AdmissionParts, from?: Admission): Admission {
  const { reading, readSigns, isTold, isVoided, evidence, sides } = parts;
  const names = new Set(from?.names);
  let waiting = reading.candidates.filter((name) => !names.has(name));
  let signs = from?.signs ?? [];

  function signsAround({ start, end }: Place): SideSign[] {
    const reach = passageAt(reading, start);
    return startingWithin(signs, start - reach, end + reach);
  }

  const isAboutBoth = (place: Place) => isTold() || showBoth(signsAround(place));
  const circumstances = { reading, admitted: names, isVoided, evidence, sides, isAboutBoth };
  return {
    circumstances,
    names,
    get signs() {
      return signs;
    },
    signsAround,
    admitMore() {
      const passed = waiting.filter((name) => passesGate(name, circumstances));
      if (passed.length === 0) return false;
      for (const name of passed) names.add(name);
      waiting = waiting.filter((name) => !names.has(name));
      signs = readSigns(names);
      return true;
    },
  };
}

function passageAt({ haystack }: Reading, start: number): number {
  const isTight = isUnspaced(scriptAt(haystack.folded.text, start));
  return isTight ? PASSAGE.unspaced : PASSAGE.spaced;
}
