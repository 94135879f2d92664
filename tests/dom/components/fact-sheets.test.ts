import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FactSheet } from '@/data/fact-sheet';
import { khanSheet, smallSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';

describe('the fake fact sheets', () => {
  test.each([khanSheet, smallSheet, longSheet(31)])('satisfy the schema: $topicId', (sheet) => {
    expect(v.safeParse(FactSheet, sheet).issues).toBeUndefined();
  });
});
