/** What a source is in two or three words, built from its kind and from the country it speaks from. */
import type { CitedSource } from '@/data/fact-sheet';
import type { SourceKind, Standpoint } from '@/data/schema';
import { spoken } from './spoken';

/** The states whose relations the dataset is about, and those that have most to say of them. */
const BY_STANDPOINT: Readonly<Record<Standpoint, string>> = {
  dprk: 'North Korean',
  pakistan: 'Pakistani',
  us: 'US',
  un: 'UN',
  'south-korea': 'South Korean',
  india: 'Indian',
  china: 'Chinese',
  independent: '',
};

/** Where third parties are, as far as sources name it: ISO 3166-1 codes. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  AU: 'Australian',
  BD: 'Bangladeshi',
  CA: 'Canadian',
  DE: 'German',
  EG: 'Egyptian',
  ES: 'Spanish',
  FR: 'French',
  GB: 'British',
  HK: 'Hong Kong',
  HU: 'Hungarian',
  IT: 'Italian',
  JP: 'Japanese',
  KR: 'South Korean',
  MT: 'Maltese',
  NL: 'Dutch',
  NO: 'Norwegian',
  NZ: 'New Zealand',
  PL: 'Polish',
  QA: 'Qatari',
  RO: 'Romanian',
  RU: 'Russian',
  SA: 'Saudi',
  TW: 'Taiwanese',
  US: 'US',
};

const NOUN: Readonly<Record<SourceKind, string>> = {
  'un-document': 'document',
  government: 'government',
  'official-media': 'state media',
  research: 'research',
  news: 'press',
  memoir: 'memoir',
  reference: 'reference work',
  website: 'website',
  weblog: 'weblog',
  court: 'court document',
};

function inEnglish({ kind, standpoint, country = '' }: Labelled): string {
  const state = BY_STANDPOINT[standpoint] || (BY_COUNTRY[country] ?? '');
  // What the UN prints is its document, whoever wrote it.
  if (kind === 'un-document')
    return state && state !== 'UN' ? `UN document, ${state} text` : 'UN document';
  // Private US press is independent; what speaks for the US is Voice of America and Radio Free Asia.
  if (kind === 'news' && standpoint === 'us') return 'US government-funded media';
  if (state) return `${state} ${NOUN[kind]}`;
  const alone = kind === 'government' ? 'government document' : NOUN[kind];
  return alone.charAt(0).toUpperCase() + alone.slice(1);
}

/** What a label is made of. */
export type Labelled = Pick<CitedSource, 'kind' | 'standpoint' | 'country'>;

/** How labels are made, in one function, since each language joins country and kind in its own way. */
export const sourceLabels = spoken('sourceLabels', { of: inEnglish });

/** A source in two or three words: `Pakistani press`, `Russian state media`, `UN document`, `Research`. */
export function sourceLabel(source: Labelled): string {
  return sourceLabels.of(source);
}
