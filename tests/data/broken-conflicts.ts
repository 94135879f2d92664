import type { Conflict } from '@/data/schema';
import type { Content } from '@/scripts/dataset/content';
import type { Broken } from './broken';
import { cites, claim, conflict, source } from './small-content';

/** Two claims, two sources, and a conflict with these versions. */
function versions(...all: Conflict['versions']): Partial<Content> {
  const citations = [cites('daily'), cites('weekly', 'disputes')];
  return {
    claims: [
      claim({ citations }),
      claim({ id: 'second-flight', text: 'It flew again.', citations }),
    ],
    sources: [source(), source({ id: 'weekly', url: 'https://weekly.example/' })],
    conflicts: [conflict({ versions: all })],
  };
}

/** Conflicts whose versions cannot be told apart by their evidence. */
export const BROKEN_CONFLICTS: readonly Broken[] = [
  [
    'versions-have-own-evidence',
    'two versions that rest on one claim alone',
    versions({ text: 'Yes.', claims: ['first-flight'] }, { text: 'No.', claims: ['first-flight'] }),
    'flight-date, versions.1\n  rule: versions-have-own-evidence\n  wrong: has the same evidence as versions.0',
  ],
  [
    'versions-have-own-evidence',
    'two versions that name the same sources',
    versions(
      { text: 'Yes.', claims: ['first-flight'], sources: ['daily', 'weekly'] },
      { text: 'No.', claims: ['first-flight'], sources: ['weekly', 'daily'] },
    ),
    'has the same evidence as versions.0',
  ],
  [
    'versions-have-own-evidence',
    'a version that shares a claim and names no source',
    versions(
      { text: 'Yes.', claims: ['first-flight'], sources: ['daily'] },
      { text: 'No.', claims: ['second-flight', 'first-flight'] },
    ),
    'flight-date, versions.1\n  rule: versions-have-own-evidence\n  wrong: rests on "first-flight", as another version does',
  ],
];
