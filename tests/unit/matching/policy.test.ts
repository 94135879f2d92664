import { describe, expect, test } from 'vitest';
import { findQuotes } from '@/tests/fakes/real-lexicon';
import cases from './policy-cases.json';

type Case = [name: string, runs: string[], mentions: [topicId: string, quote: string][]];

describe('the detection policy', () => {
  test.each(cases as Case[])('%s', (_name, runs, mentions) => {
    expect(findQuotes(runs)).toEqual(mentions);
  });
});
