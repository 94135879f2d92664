import type { Broken } from './broken';
import { conflict, edition, tombstone } from './small-content';

const SECOND = edition({ version: 2, date: '2026-12-01' });

/** Content whose tombstones or editions do not keep their order. */
export const BROKEN_EDITIONS: readonly Broken[] = [
  [
    'retired-ids-stay-retired',
    'a claim under a retired id',
    { retired: [tombstone({ id: 'first-flight' })] },
    'data/facts/ghauri.json: first-flight',
  ],
  [
    'retired-ids-stay-retired',
    'a topic under a retired id',
    { retired: [tombstone({ kind: 'topic', id: 'ghauri' })] },
    'bears the id of a topic retired on 2026-12-01: The source was a parody.',
  ],
  [
    'retired-ids-stay-retired',
    'a source under a retired id',
    { retired: [tombstone({ kind: 'source', id: 'daily' })] },
    'the id of a source retired',
  ],
  [
    'retired-ids-stay-retired',
    'a conflict under a retired id',
    {
      conflicts: [conflict()],
      retired: [tombstone({ kind: 'conflict', id: 'flight-date' })],
    },
    'the id of a conflict retired',
  ],
  [
    'retired-ids-stay-retired',
    'a replacement that does not exist',
    { retired: [tombstone({ replacedBy: 'second-flight' })] },
    'old-flight, replacedBy',
  ],
  [
    'retired-ids-stay-retired',
    'a replacement of another kind',
    { retired: [tombstone({ replacedBy: 'ghauri' })] },
    'the claim "ghauri", which does not exist',
  ],
  [
    'retired-ids-stay-retired',
    'an id both retired and held back',
    { retired: [tombstone()], held: [{ id: 'old-flight', reason: 'nothing was read' }] },
    'both retired and held back',
  ],
  [
    'nothing-stands-twice',
    'an id retired twice',
    { retired: [tombstone(), tombstone({ date: '2026-12-02' })] },
    'the same id as old-flight in data/retired.json',
  ],
  ['editions-are-in-order', 'no edition at all', { editions: [] }, 'there is no edition'],
  [
    'editions-are-in-order',
    'a gap between versions',
    { editions: [edition({ version: 3 }), edition()] },
    'version 3, version\n  rule: editions-are-in-order\n  wrong: stands where version 2 should',
  ],
  [
    'editions-are-in-order',
    'the oldest edition first',
    { editions: [edition(), SECOND] },
    'stands where version 2 should',
  ],
  [
    'editions-are-in-order',
    'a first edition that is not version 1',
    { editions: [SECOND] },
    'stands where version 1 should',
  ],
  [
    'editions-are-in-order',
    'an edition older than the one before it',
    { editions: [edition({ version: 2, date: '2026-11-21' }), edition()] },
    'version 1, date',
  ],
  [
    'editions-are-in-order',
    'an added id that does not exist',
    { editions: [edition({ added: ['first-flight', 'second-flight'] })] },
    'version 1, added.1',
  ],
  [
    'editions-are-in-order',
    'a corrected id that does not exist',
    { editions: [edition({ corrected: [{ id: 'second-flight', what: 'The day.' }] })] },
    'version 1, corrected.0.id',
  ],
  [
    'editions-are-in-order',
    'an id added by the edition that retires it',
    {
      editions: [edition({ added: ['old-flight'], retired: ['old-flight'] })],
      retired: [tombstone()],
    },
    'names "old-flight"',
  ],
  [
    'editions-are-in-order',
    'an id added again after it was retired',
    {
      editions: [
        edition({ version: 2, added: ['old-flight'] }),
        edition({ retired: ['old-flight'] }),
      ],
      retired: [tombstone()],
    },
    'version 2, added.0',
  ],
  [
    'editions-are-in-order',
    'a retired id without a tombstone',
    { editions: [edition({ retired: ['old-flight'] })] },
    'version 1, retired.0',
  ],
  [
    'editions-are-in-order',
    'a retired id whose tombstone is that of a source',
    { editions: [edition({ retired: ['old-flight'] })], retired: [tombstone({ kind: 'source' })] },
    'has no tombstone',
  ],
  [
    'texts-are-plain',
    'a tag in the summary of an edition',
    { editions: [edition({ summary: '<b>New</b>' })] },
    'version 1, summary',
  ],
];
