import { expect, test } from 'vitest';
import { shelvesOf } from '@/matching/lexicon-shelves';
import { looseIndexInSteps } from '@/matching/loose-index';
import { packLexicon, readLexicon } from '@/matching/packed-lexicon';
import { type Script, scriptAt } from '@/matching/script';
import { finish } from '@/matching/steps';
import { lexicon } from '@/tests/fakes/real-lexicon';

const SCRIPTS: Script[] = ['latin', 'cyrillic', 'arabic', 'devanagari', 'hangul', 'katakana'];
const lists = [...readLexicon(packLexicon(lexicon)).shelves.values()].map((read) => finish(read()));
const plain = [...shelvesOf(lexicon).values()].map((read) => finish(read()));

test.each(SCRIPTS)('the sounds told at build are those of all names: %s', (script) => {
  const isOf = (text = '') => scriptAt(text, 0) === script;
  const all = plain.map((list) => {
    return { list, places: [...list.patterns.keys()].filter((at) => isOf(list.patterns[at])) };
  });
  const told = lists.map((list) => {
    return { list, places: list.sounded.filter((at) => isOf(list.patterns[at])) };
  });
  const index = finish(looseIndexInSteps(lexicon, told));
  expect(index.plain.names.length).toBeGreaterThan(50);
  expect(index).toEqual(finish(looseIndexInSteps(lexicon, all)));
  const count = (pieces: typeof all) => pieces.flatMap(({ places }) => places).length;
  expect(count(told)).toBeLessThan(count(all));
});
