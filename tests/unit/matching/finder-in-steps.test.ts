import { expect, test } from 'vitest';
import { createMentionFinder, finderInSteps, type MentionFinder } from '@/matching/mention-finder';
import { packLexicon } from '@/matching/packed-lexicon';
import { finish } from '@/matching/steps';
import { lexicon } from '@/tests/fakes/real-lexicon';

const TEXT = `Pakistan bought missiles from North Korea, not from India. A. Q. Kahn said so in 1998,
and the embassy of the DPRK in Islamabad denied it. KOMID, 창광신용회사, А. К. Хан.`;

function mentionsIn(finder: MentionFinder) {
  return finder.openPage().read(TEXT).mentions();
}

test('a finder made a step at a time finds what one made in one go finds', () => {
  const mentions = mentionsIn(finish(finderInSteps(packLexicon(lexicon))));
  expect(mentions.length).toBeGreaterThan(3);
  expect(mentions).toEqual(mentionsIn(createMentionFinder(lexicon)));
});
