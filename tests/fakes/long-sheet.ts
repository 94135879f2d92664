import type { FactSheet, SheetClaim } from '@/data/fact-sheet';
import { on } from './cited-sources';
import { khanSheet } from './fact-sheets';

/** A sheet of `n` claims, one a year from 1972, the texts as long as the schema allows. */
export function longSheet(n: number): FactSheet {
  const text =
    'Proceedings of the interministerial commission for Friedensforschungszusammenarbeit were minuted. '
      .repeat(3)
      .slice(0, 279);
  return {
    ...khanSheet,
    topicId: 'dprk-pakistan-relations',
    topic: {
      ...khanSheet.topic,
      id: 'dprk-pakistan-relations',
      name: 'Democratic People’s Republic of Korea–Islamic Republic of Pakistan interministerial relations',
      kind: 'relation',
    },
    claims: Array.from({ length: n }, (_, index) => ({
      ...(khanSheet.claims[index % khanSheet.claims.length] as SheetClaim), // The remainder is always in range.
      id: `claim-${index}`,
      date: on(String(1972 + index)),
      text: `${index + 1}. ${text}`.slice(0, 280).trim(),
    })),
    conflicts: [],
  };
}
