import { describe, expect, test } from 'vitest';
import { ownContent } from './own-content';

/** What the two documents the dataset began with say, and how well each sentence is borne out. */
const FOUNDING: readonly (readonly [id: string, status: string])[] = [
  ['relations-opened-1972-11-09', 'documented'],
  ['fiftieth-epoch-making', 'claimed'],
  ['fiftieth-fifty-years-growth', 'claimed'],
  ['fiftieth-zia-visit-claim', 'claimed'],
  ['fiftieth-economic-agreement-jec', 'claimed'],
  ['fiftieth-south-south', 'claimed'],
  ['fiftieth-benazir-visit-claim', 'claimed'],
  ['fiftieth-covid-contact', 'claimed'],
  ['fiftieth-international-arenas', 'claimed'],
  ['fiftieth-future-intent', 'claimed'],
  ['embassy-article-initial-exchanges', 'claimed'],
  ['embassy-article-economy-limited', 'claimed'],
  ['embassy-article-embassy-channel', 'claimed'],
  ['embassy-article-embassy-consular', 'claimed'],
  ['embassy-article-embassy-future', 'claimed'],
  ['embassy-article-embassy-role', 'claimed'],
  ['embassy-article-strained-reputation', 'claimed'],
  ['embassy-article-trade-composition', 'disputed'],
  ['embassy-article-us-pressure', 'claimed'],
  ['embassy-article-late-1990s-deepening', 'disputed'],
];

describe('the founding documents', () => {
  test.each(FOUNDING)('%s is there, and is %s', (id, status) => {
    expect(ownContent.claims.find((claim) => claim.id === id)?.status).toBe(status);
  });

  test('bear out twenty claims, each by citing one of them', () => {
    const documents = new Set(['fiftieth-anniversary-text', 'embassy-article']);
    const citing = FOUNDING.filter(([id]) =>
      ownContent.claims
        .find((claim) => claim.id === id)
        ?.citations.some(
          ({ source, relation }) => documents.has(source) && relation === 'supports',
        ),
    );
    expect(citing).toHaveLength(20);
  });

  test.each(['fiftieth-anniversary-text', 'embassy-article'])('%s is a source', (id) => {
    expect(ownContent.sources.find((source) => source.id === id)?.url).toMatch(/^https:/);
  });
});
