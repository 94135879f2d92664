import { describe, expect, test } from 'vitest';
import { shelvesOf } from '@/matching/lexicon-shelves';
import { createNames, type Names } from '@/matching/names';
import { packLexicon, readLexicon } from '@/matching/packed-lexicon';
import { type Shelf, shelfOf } from '@/matching/shelves';
import { finish } from '@/matching/steps';
import { lexicon } from '@/tests/fakes/real-lexicon';

const packed = packLexicon(lexicon);

function namesFor(...texts: readonly string[]): Names {
  const names = createNames(readLexicon(packed).shelves);
  for (const text of texts) finish(names.prepare(text));
  return names;
}

const shelvesIn = ({ lists }: Names): Shelf[] =>
  lists.map(({ patterns }) => shelfOf(patterns[0] ?? ''));

const quotesIn = (names: Names, text: string) =>
  names.findAll(text).map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  test('are taken down for the letters of a text, and once', () => {
    expect(shelvesIn(namesFor('15 °C — 2019'))).toEqual(['']);
    expect(shelvesIn(namesFor('rain', 'more rain'))).toEqual(['', 'latin']);
    const shelves = shelvesIn(namesFor('дождь i 雨', 'rain', '비'));
    expect(shelves).toEqual(['', 'cyrillic', 'latin', 'eastern', 'hangul']);
  });

  test('stand for the same in whichever order their shelves were taken down', () => {
    const text = 'кндр, 北朝鮮, north korea, 북한, شمالی کوریا';
    const names = namesFor(text);
    expect(quotesIn(names, text)).toContain('شمالی کوریا');
    const told = names.findAll(text).map(({ pattern }) => names.entriesOf(pattern));
    const [plain, other] = [
      createNames(shelvesOf(lexicon)),
      namesFor('کوریا', '北', 'korea', text),
    ];
    finish(plain.prepare(text));
    expect(plain.findAll(text).map(({ pattern }) => plain.entriesOf(pattern))).toEqual(told);
    expect(other.findAll(text).map(({ pattern }) => other.entriesOf(pattern))).toEqual(told);
  });

  test('of a shelf that two texts ask for at once are there once', () => {
    const names = namesFor();
    const [one, other] = [names.prepare('korea'), names.prepare('north korea')];
    one.next();
    finish(other);
    finish(one);
    expect(shelvesIn(names)).toEqual(['', 'latin']);
    expect(quotesIn(names, 'dprk')).toEqual(['dprk']);
  });
});
