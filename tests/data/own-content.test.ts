import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Dataset } from '@/data/fact-sheet';
import { rulesFor } from '@/scripts/dataset/check-content';
import { joinDataset } from '@/scripts/dataset/join-dataset';
import { formatTally, statistics } from '@/scripts/dataset/statistics';
import { ownContent } from './own-content';

const THIS_YEAR = new Date().getFullYear();

/** What docs/dataset.md counts. */
const COUNTED = [
  'claims by status',
  'claims by decade',
  'sources by standpoint',
  'sources by language',
];

describe('the content that ships', () => {
  test.each(Object.entries(rulesFor(THIS_YEAR)))('keeps the rule %s', (_name, rule) => {
    expect(rule(ownContent)).toEqual([]);
  });

  test('covers every status and every decade since the 1940s', () => {
    const decades = ownContent.claims.map(({ date }) => date.slice(0, 3));
    expect([...new Set(decades)].sort()).toEqual('194 195 196 197 198 199 200 201 202'.split(' '));
    expect(new Set(ownContent.claims.map(({ status }) => status)).size).toBe(4);
  });

  test('is counted in docs/dataset.md as the check counts it', () => {
    const docs = readFileSync(new URL('../../docs/dataset.md', import.meta.url), 'utf8');
    const counts = statistics(ownContent);
    for (const heading of COUNTED)
      expect(docs).toContain(`| ${heading} | ${formatTally(counts[heading] ?? {})} |`);
  });

  test('lists what must not be said in full', () => {
    expect(ownContent.mustNotSay).toHaveLength(33);
  });

  test('joins to a dataset of its schema, whose every link can be followed', () => {
    const dataset = joinDataset(ownContent);
    expect(v.safeParse(Dataset, dataset).issues).toBeUndefined();
    const hrefs = dataset.factSheets
      .flatMap(({ claims }) => claims.flatMap(({ citations }) => citations))
      .map(({ href }) => href);
    const broken = hrefs.filter((href) => href !== null && !URL.canParse(href));
    expect(broken).toEqual([]);
    expect(hrefs.some((href) => href?.includes('#:~:text='))).toBe(true);
  });

  test('shows no two versions of a conflict with the same claims and sources', () => {
    const alike = joinDataset(ownContent).factSheets.flatMap(({ topicId, claims, conflicts }) => {
      const here = new Set(claims.map(({ id }) => id));
      return conflicts
        .filter(({ versions }) => {
          const shown = versions.map((version) =>
            [
              ...version.claims.filter((id) => here.has(id)),
              ...version.sources.map(({ source }) => source.id),
            ]
              .sort()
              .join(),
          );
          return new Set(shown).size < shown.length;
        })
        .map(({ id }) => `${topicId}: ${id}`);
    });
    expect(alike).toEqual([]);
  });

  test('shows no version of a conflict without a claim or source on the same sheet', () => {
    const bare = joinDataset(ownContent).factSheets.flatMap(({ topicId, claims, conflicts }) => {
      const here = new Set(claims.map(({ id }) => id));
      return conflicts
        .flatMap(({ versions }) => versions)
        .filter((one) => one.sources.length === 0 && !one.claims.some((id) => here.has(id)))
        .map(({ text }) => `${topicId}: ${text}`);
    });
    expect(bare).toEqual([]);
  });

  test('shows with every summary claims on the same sheet that it rests on', () => {
    const { factSheets } = joinDataset(ownContent);
    const resting = factSheets.map(({ topic, claims }) => {
      const here = new Set(claims.map(({ id }) => id));
      return topic.summaryClaims.length > 0 && topic.summaryClaims.every((id) => here.has(id));
    });
    expect(resting).toEqual(factSheets.map(() => true));
  });
});
