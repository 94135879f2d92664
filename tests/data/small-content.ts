import type { Citation, Claim, Conflict, Edition, Source, Topic } from '@/data/schema';
import type { Content, Retired } from '@/scripts/dataset/content';

/** A topic that breaks no rule. */
export function topic(changes: Partial<Topic> = {}): Topic {
  return {
    id: 'ghauri',
    name: 'Ghauri',
    kind: 'weapon',
    summary: 'A missile.',
    summaryClaims: ['first-flight'],
    names: [],
    aliases: [],
    ...changes,
  };
}

/** A source that breaks no rule. */
export function source(changes: Partial<Source> = {}): Source {
  return {
    id: 'daily',
    title: 'A headline',
    publisher: 'A daily',
    published: '1998-04-07',
    url: 'https://daily.example/1998/ghauri',
    mirrors: [],
    language: 'en',
    kind: 'news',
    standpoint: 'independent',
    read: true,
    ...changes,
  };
}

/** A citation that supports, without a locator. */
export function cites(id: string, relation: Citation['relation'] = 'supports'): Citation {
  return { source: id, relation };
}

/** A claim that breaks no rule. */
export function claim(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'first-flight',
    topics: ['ghauri'],
    date: '1998-04-06',
    text: 'The missile first flew on 6 April 1998.',
    status: 'documented',
    citations: [cites('daily')],
    confidence: 'high',
    ...changes,
  };
}

/** A conflict over the claim above that breaks no rule. */
export function conflict(changes: Partial<Conflict> = {}): Conflict {
  return {
    id: 'flight-date',
    question: 'When did it fly?',
    versions: [
      { text: 'On 6 April.', claims: ['first-flight'] },
      { text: 'On 7 April (a second daily).', claims: [], sources: ['daily'] },
    ],
    ...changes,
  };
}

/** An edition that breaks no rule, if it is the only one. */
export function edition(changes: Partial<Edition> = {}): Edition {
  return {
    version: 1,
    date: '2026-11-22',
    summary: 'The first edition.',
    added: [],
    corrected: [],
    retired: [],
    ...changes,
  };
}

/** A tombstone that breaks no rule. */
export function tombstone(changes: Partial<Retired> = {}): Retired {
  return {
    id: 'old-flight',
    kind: 'claim',
    date: '2026-12-01',
    reason: 'The source was a parody.',
    ...changes,
  };
}

/** The smallest content that passes every rule, with the given parts put in place of its own. */
export function smallContent(changes: Partial<Content> = {}): Content {
  return {
    topics: [topic()],
    claims: [claim()],
    sources: [source()],
    conflicts: [],
    mustNotSay: [],
    held: [],
    httpHosts: [],
    editions: [edition()],
    retired: [],
    files: [],
    ...changes,
  };
}
