import type { Dataset, FactSheet } from '@/data/fact-sheet';

/** A dataset of two topics without claims, told apart by the summary of the first. */
export function datasetOf(version: number, summary: string): Dataset {
  return {
    provenance: {
      version,
      date: '2026-11-22',
      hash: '0'.repeat(64),
      counts: { topics: 2, claims: 0, sources: 0, conflicts: 0 },
    },
    factSheets: [sheetOf('komid', 'KOMID', summary), sheetOf('secdiv', 'SECDIV', 'A division.')],
  };
}

function sheetOf(id: string, name: string, summary: string): FactSheet {
  const topic = { id, name, kind: 'organisation', summary, names: [], aliases: [] } as const;
  return { topicId: id, topic, claims: [], conflicts: [], related: [] };
}
