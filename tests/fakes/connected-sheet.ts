import type { FactSheet } from '@/data/fact-sheet';
import { claimOn } from './dated-claims';
import { khanSheet } from './fact-sheets';

/** A sheet whose claims are of these topics, beside its own; every topic named after its id. */
export function connectedSheet(topicsOfClaims: readonly (readonly string[])[]): FactSheet {
  const ids = [...new Set(topicsOfClaims.flat())];
  return {
    ...khanSheet,
    claims: topicsOfClaims.map((topics, index) => ({
      ...claimOn(`claim-${index}`, { start: { value: String(1972 + index) } }),
      topics: [khanSheet.topicId, ...topics],
    })),
    related: ids.map((id) => ({ id, name: `The ${id}`, kind: 'person' })),
  };
}
