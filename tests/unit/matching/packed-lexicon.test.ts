import { expect, test } from 'vitest';
import { packLexicon, unpackLexicon } from '@/matching/packed-lexicon';
import { lexicon } from '@/tests/fakes/real-lexicon';

test('the lexicon that ships comes out of its packing as it went in', () => {
  expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
});

test('patterns that share more than a digit can say come out whole', () => {
  const long = 'a'.repeat(50);
  const entry = {
    role: 'name',
    subject: 0,
    needs: '',
    cased: 'A=b/c',
    gaps: [3, 40],
    takesProclitics: false,
    takesAnySuffix: true,
  } as const;
  const tricky = { ...lexicon, patterns: [long, `${long}b`], entries: [[entry], [entry, entry]] };
  expect(unpackLexicon(packLexicon(tricky))).toEqual(tricky);
});
