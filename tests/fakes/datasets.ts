import type { Dataset, FactSheet } from '@/data/fact-sheet';
import type { Bundle } from '@/store/bundle';

/** A dataset of two topics without claims, told apart by its hash and the summary of the first. */
export function datasetOf(digit: string, summary: string): Dataset {
  return {
    provenance: {
      version: 1,
      date: '2026-11-22',
      editions: [],
      hash: digit.repeat(64),
      counts: { topics: 2, claims: 0, sources: 0, conflicts: 0 },
    },
    factSheets: [sheetOf('komid', 'KOMID', summary), sheetOf('secdiv', 'SECDIV', 'A division.')],
  };
}

/** A bundle of this dataset that counts how often it is loaded. */
export function bundleOf(dataset: Dataset): Bundle & { loads: number } {
  const bundle = {
    hash: dataset.provenance.hash,
    size: dataset.factSheets.length,
    loads: 0,
    load: async () => {
      bundle.loads += 1;
      return dataset;
    },
  };
  return bundle;
}

function sheetOf(id: string, name: string, summary: string): FactSheet {
  const kind = 'organisation' as const;
  const topic = { id, name, kind, summary, summaryClaims: ['listing'], names: [], aliases: [] };
  return { topicId: id, topic, claims: [], conflicts: [], related: [] };
}
