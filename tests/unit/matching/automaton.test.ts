import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAutomaton } from '@/matching/automaton';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '朝'), minLength: 1, maxLength: 4 });
const haystack = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '朝'), maxLength: 60 });

describe('the automaton', () => {
  test('finds what searching for each pattern by itself finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), haystack, (words, text) => {
        const patterns = words.sort();
        const found = createAutomaton(patterns)
          .findAll(text)
          .map(({ pattern, start, end }) => `${patterns[pattern]}@${start}-${end}`);
        expect(found.sort()).toEqual([...occurrencesOneByOne(patterns, text)].sort());
      }),
    );
  });

  test('begins only where it may', () => {
    const { findAll } = createAutomaton(['ab', 'b']);
    expect(findAll('abab', (at) => at > 1).map(({ start }) => start)).toEqual([2, 3]);
  });

  test('finds nothing for no patterns', () => {
    expect(createAutomaton([]).findAll('anything')).toEqual([]);
  });
});

function* occurrencesOneByOne(patterns: readonly string[], text: string) {
  for (const pattern of patterns) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
      yield `${pattern}@${at}-${at + pattern.length}`;
    }
  }
}
