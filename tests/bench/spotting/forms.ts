import hints from 'virtual:hints';
import packed from 'virtual:lexicon';
import type { TopicNames } from '@/data/gazetteer';
import { createMentionFinder } from '@/matching/mention-finder';
import { unpackLexicon } from '@/matching/packed-lexicon';
import { createSieve } from '@/matching/sieve';

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

/** The patterns that tell a page which needs the lexicon. */
export const hintPatterns: readonly string[] = hints.patterns.split('\n');

/** Build what runs on every page. */
export function buildSieve() {
  return createSieve(hintPatterns, hints.arabicProclitics);
}

/** Build what runs on pages that hold a hint. */
export function buildFinder() {
  return createMentionFinder(unpackLexicon(packed));
}

/** One expression for all of these forms. */
export function toAlternation(forms: readonly string[], flags: string): RegExp {
  const escaped = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), flags);
}

function longestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
