import provenance from 'virtual:provenance';
import { type Dataset, toDataset } from '@/data/fact-sheet';
import type { Bundle } from '@/store/bundle';
import { createFacts } from '@/store/facts';

// MV3 may stop the background at any moment: what is kept here only spares work that can be redone.

/** The dataset that the extension ships, as a file of its own. */
export const ownBundle: Bundle = {
  hash: provenance.hash,
  size: provenance.counts.topics,
  load: loadBundle,
};

/** The facts that the extension ships, as any page of ours and the background read them. */
export const ownFacts = createFacts(ownBundle);

async function loadBundle(): Promise<Dataset> {
  const response = await fetch('/dataset.json'); // From the extension itself, wherever it is called.
  return toDataset(await response.json());
}
