import hints from 'virtual:hints';
import packed from 'virtual:lexicon';
import type { TopicNames } from '@/data/gazetteer';
import { type HintIndex, indexHints } from '@/matching/hint-index';
import type { Hints } from '@/matching/hints';
import { finderInSteps, type MentionFinder } from '@/matching/mention-finder';
import { unpackLexicon } from '@/matching/packed-lexicon';
import { finish } from '@/matching/steps';

const files = import.meta.glob<TopicNames>('/data/gazetteer/names/*.json', {
  import: 'default',
  eager: true,
});

/** Every surface form of every name, as the gazetteer writes it, the longest first. */
export const surfaceForms: readonly string[] = longestFirst(
  Object.values(files).flatMap(({ forms }) =>
    Object.values(forms).flatMap((inOne) =>
      inOne.map((form) => (typeof form === 'string' ? form : form.text)),
    ),
  ),
);

/** The lexicon that ships. */
export const lexicon = unpackLexicon(packed);

/** The folded forms of its names alone, the longest first. */
export const foldedForms: readonly string[] = longestFirst(
  lexicon.patterns.filter((_, at) => lexicon.entries[at]?.some(({ role }) => role === 'name')),
);

/** The hints that ship, by what they tell. */
export const hintLetters: Hints = {
  alone: unpackHints(hints.alone),
  north: unpackHints(hints.north),
  south: unpackHints(hints.south),
  northFar: unpackHints(hints.northFar),
  southFar: unpackHints(hints.southFar),
  listed: unpackHints(hints.listed),
};

/** Build what runs on every page. */
export function buildIndex(): HintIndex {
  return indexHints(hints);
}

function unpackHints(packed = ''): string[] {
  return packed === '' ? [] : packed.split('\n').map((line) => line.slice(0, -1));
}

/** Build what runs on pages that hold a hint, and have it take down the names of one script. */
export function buildFinder(): MentionFinder {
  const finder = finish(finderInSteps(packed));
  finder.openPage().read('Pakistan');
  return finder;
}

/** One expression for all of these forms. */
export function toAlternation(forms: readonly string[], flags: string): RegExp {
  const escaped = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), flags);
}

function longestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
