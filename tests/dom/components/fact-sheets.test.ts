import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FactSheet } from '@/data/schema';
import { khanSheet, longSheet, smallSheet } from '@/tests/fakes/fact-sheets';

describe('the fake fact sheets', () => {
  test.each([khanSheet, smallSheet, longSheet(31)])('satisfy the schema: $topicId', (sheet) => {
    expect(v.safeParse(FactSheet, sheet).issues).toBeUndefined();
  });
});
