import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createNameTrie,
  follow,
  type KnownName,
  NOWHERE,
  nameAt,
  ROOT,
} from '@/matching/name-trie';

const key = fc.string({ unit: fc.constantFrom('a', '*', 'n'), minLength: 1, maxLength: 5 });

const named = (text: string): KnownName => ({
  topic: { id: text, tier: 'distinctive', kind: 'person' },
  needs: '',
  text,
  words: 1,
});

test('a key leads to its name, sign by sign or at once, and off all paths where no name begins so', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), key, fc.nat(5), (keys, asked, cut) => {
      const names = createNameTrie(new Map(keys.map((text) => [text, named(text)])));
      const place = follow(names, ROOT, asked);
      expect(nameAt(names, place)?.text).toBe(keys.includes(asked) ? asked : undefined);
      expect(place !== NOWHERE).toBe(keys.some((text) => text.startsWith(asked)));
      expect(follow(names, follow(names, ROOT, asked.slice(0, cut)), asked, cut)).toBe(place);
    }),
  );
});
