import { describe, expect, test } from 'vitest';
import type { Place } from '@/matching/mention-finder';
import { findQuotes } from '@/tests/fakes/real-lexicon';
import cases from './policy-cases.json';

type Run = string | ({ text: string } & Pick<Place, 'role'>);
type Case = [name: string, runs: Run[], mentions: [topicId: string, quote: string][]];

describe('the detection policy', () => {
  test.each(cases as Case[])('%s', (_name, runs, mentions) => {
    expect(findQuotes(runs)).toEqual(mentions);
  });
});
