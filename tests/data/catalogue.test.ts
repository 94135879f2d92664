import { describe, expect, test } from 'vitest';
import { catalogueOf } from '@/data/catalogue';
import { joinDataset } from '@/scripts/dataset/join-dataset';
import { ownContent } from './own-content';

const { factSheets, provenance } = joinDataset(ownContent);
const catalogue = catalogueOf(factSheets);

describe('the catalogue', () => {
  test('holds every claim, topic and conflict once', () => {
    const { topics, claims, conflicts } = provenance.counts;
    expect([catalogue.topics.size, catalogue.claims.size, catalogue.conflicts.size]).toEqual([
      topics,
      claims,
      conflicts,
    ]);
  });

  test('has claims in order of time', () => {
    const starts = [...catalogue.claims.values()].map(({ date }) => date.start.value);
    expect(starts).toEqual(starts.toSorted());
  });

  test('gives under each source every claim that cites it, and no other', () => {
    for (const { source, claims } of catalogue.sources.values()) {
      const citing = [...catalogue.claims.values()].filter(({ citations }) =>
        citations.some((citation) => citation.source.id === source.id),
      );
      expect(claims).toEqual(citing);
    }
  });

  test('has the most cited sources first', () => {
    const counts = [...catalogue.sources.values()].map(({ claims }) => claims.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
  });
});
