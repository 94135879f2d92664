/**
 * The gazetteer as the finder reads it: every surface form folded once, at build, and everything
 * that shares a folded pattern side by side.
 */
import type { Gazetteer, Phrase, Phrases, Tier, TopicNames } from '@/data/gazetteer';
import { countryNames } from './country-names';
import { fold } from './fold';
import { withoutPairs } from './pair-forms';
import { isKnownBySurname, surnamesOf } from './surnames';

/** A topic as far as matching cares. */
export interface LexiconTopic {
  readonly id: string;
  readonly tier: Tier;
  readonly kind: string;
}

/** What a folded pattern may stand for: a topic's name, a phrase that hides one, or evidence. */
export interface Entry {
  readonly role: 'name' | 'blocker' | 'cue' | 'head' | 'short' | 'number';
  /** Index into `topics`; for a cue, into `groups`; for a head, into `heads`; 0 for a blocker. A `short` is a person's surname, a
   * `number` that of a resolution. */
  readonly subject: number;
  /** The condition on the evidence (R4.3), `''` where there is none. */
  readonly needs: string;
  /** The form folded with its capitals, where these must agree; `''` where they need not. */
  readonly cased: string;
  /** Offsets in the pattern at which the form itself has a separator that folding took away (R1.6). */
  readonly gaps: readonly number[];
  /** Whether Arabic proclitics may stand before it (R2.4). */
  readonly takesProclitics: boolean;
  /** Whether any Hangul may follow it: a component's unconditional name in compounds (R2.6). */
  readonly takesAnySuffix: boolean;
}

/** Everything a mention finder is made from; plain data, so that it can be packed at build. */
export interface Lexicon extends LexiconHead {
  /** Sorted by code unit; `entries[i]` is what `patterns[i]` stands for. */
  readonly patterns: readonly string[];
  readonly entries: readonly (readonly Entry[])[];
}

/** A lexicon without its names: what is needed to read in any script. */
export interface LexiconHead {
  readonly topics: readonly LexiconTopic[];
  readonly groups: readonly string[];
  readonly heads: readonly string[];
  readonly window: { readonly default: number; readonly cjk: number };
  readonly hangulPrefixes: readonly string[];
  readonly hangulSuffixes: readonly string[];
  readonly arabicProclitics: readonly string[];
  readonly sides: Gazetteer['cues']['sides'];
  readonly phrases: readonly Phrase[];
  /** The words that hold phrases together; see `Phrases`. */
  readonly links: readonly string[];
  readonly places: Phrases['places'];
  readonly companions: Phrases['companions'];
  /** What third countries go by; see `countryNames`. */
  readonly countries: readonly string[];
}

const AND = ['과', '와', '이랑', '랑', '하고', '및'];

// 북한파키스탄, 파키스탄이랑북한: one country's name may follow right on another's.
function hangulCountries(topics: readonly TopicNames[]): string[] {
  const countries = topics.filter(({ tier }) => tier === 'component');
  return countries.flatMap(({ forms }) =>
    (forms.ko ?? []).flatMap((form) => {
      const text = typeof form === 'string' ? form : form.text;
      return text.length > 1 ? ['', ...AND].map((and) => text + and) : [];
    }),
  );
}

const RESOLUTION = /^unscr-(\d+)$/;

/** Fold a gazetteer into a lexicon. */
export function compileLexicon({ topics, blockers, cues, phrases, countries }: Gazetteer): Lexicon {
  const byPattern = new Map<string, Entry[]>();
  const groups = Object.keys(cues.groups);
  const heads = Object.keys(phrases.heads);

  for (const [index, names] of withoutPairs({ topics, phrases }).entries()) {
    const number = RESOLUTION.exec(names.topic)?.[1];
    // R9 reads every way to write a resolution.
    if (number) add(byPattern, number, { role: 'number', subject: index });
    else addNames(byPattern, names, index);
  }
  for (const { text, language } of blockers) {
    add(byPattern, text, { role: 'blocker', subject: 0, language });
  }
  groups.forEach((group, subject) => {
    for (const text of cues.groups[group] ?? []) add(byPattern, text, { role: 'cue', subject });
  });

  heads.forEach((head, subject) => {
    for (const [language, words] of Object.entries(phrases.heads[head] ?? {})) {
      for (const text of words) {
        add(byPattern, text, { role: 'head', subject, language, caseSensitive: isAcronym(text) });
      }
    }
  });

  for (const [subject, names] of topics.entries()) {
    const role = isKnownBySurname(names) ? 'name' : 'short';
    for (const text of surnamesOf(names)) add(byPattern, text, { role, subject });
  }

  const patterns = [...byPattern.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    topics: topics.map(({ topic, tier, kind }) => ({ id: topic, tier, kind })),
    groups,
    heads,
    patterns,
    entries: patterns.map((pattern) => byPattern.get(pattern) ?? []),
    window: cues.window,
    hangulPrefixes: foldAll([...cues.hangulPrefixes, ...hangulCountries(topics)]),
    hangulSuffixes: foldAll(cues.hangulSuffixes),
    arabicProclitics: foldAll(cues.arabicProclitics),
    sides: cues.sides,
    phrases: phrases.phrases,
    links: foldAll(Object.values(phrases.links).flat()),
    places: foldMarkers(phrases.places),
    companions: foldMarkers(phrases.companions),
    countries: countryNames(countries.regions, Object.values(countries.also).flat()),
  };
}

function foldMarkers({ before, after }: Phrases['places']): Phrases['places'] {
  return { before: foldAll(before), after: foldAll(after) };
}

// *US* must not be found in *us*.
function isAcronym(text: string): true | undefined {
  return /^[A-Z.]{2,5}$/.test(text) || undefined;
}

function foldAll(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => fold(word).text))];
}

function addNames(byPattern: Map<string, Entry[]>, names: TopicNames, subject: number): void {
  for (const [language, forms] of Object.entries(names.forms)) {
    for (const form of forms) {
      const { text, needs = '', caseSensitive } = typeof form === 'string' ? { text: form } : form;
      const takesAnySuffix = names.tier === 'component' && needs === '';
      add(byPattern, text, {
        role: 'name',
        subject,
        language,
        needs,
        caseSensitive,
        takesAnySuffix,
      });
    }
  }
}

interface Addition {
  readonly role: Entry['role'];
  readonly subject: number;
  readonly language?: string;
  readonly needs?: string | undefined;
  readonly caseSensitive?: true | undefined;
  readonly takesAnySuffix?: boolean;
}

function add(byPattern: Map<string, Entry[]>, surface: string, addition: Addition): void {
  const { text, gaps } = fold(surface);
  const entry: Entry = {
    role: addition.role,
    subject: addition.subject,
    needs: addition.needs ?? '',
    cased: addition.caseSensitive ? fold(surface, true).text : '',
    gaps: [...gaps.keys()],
    takesProclitics: addition.language === 'ar',
    takesAnySuffix: addition.takesAnySuffix ?? false,
  };
  const entries = byPattern.get(text) ?? [];
  if (!entries.some((known) => JSON.stringify(known) === JSON.stringify(entry)))
    entries.push(entry);
  byPattern.set(text, entries);
}
