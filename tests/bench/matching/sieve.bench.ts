/**
 * The sieve and the full path beside the physical limit, a loop over the char codes of the same text.
 * Texts are what is nameless in `tests/labelled`, by language, as runs of a page and as one string.
 */
import packed from 'virtual:lexicon';
import { describe, expect, test } from 'vitest';
import { createAutomaton } from '@/matching/automaton';
import { mayBegin } from '@/matching/boundary';
import { fold } from '@/matching/fold';
import { unpackLexicon } from '@/matching/packed-lexicon';
import { createSieve } from '@/matching/sieve';
import { sideBySide, tableOf } from '@/tests/bench/measure';

const labelled = import.meta.glob<string>('/tests/labelled/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const LENGTH = 1_000_000;
const lexicon = unpackLexicon(packed);
const names = lexicon.patterns.filter((_, at) =>
  lexicon.entries[at]?.some(({ role }) => role === 'name'),
);
const automaton = createAutomaton(names);
const sieve = createSieve(names, lexicon.arabicProclitics);

function findAll(raw: string): number {
  const folded = fold(raw);
  return automaton.findAll(folded.text, (at) => mayBegin(folded, at)).length;
}

function readCharCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Sentences of a language in which the full path finds nothing, over and over. */
function namelessRuns(language: string): string[] {
  const text = (labelled[`/tests/labelled/${language}.txt`] ?? '').replace(/^#.*$/gm, '');
  const plain = text.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1');
  const runs = plain.split(/\n+|(?<=[.!?。।۔])\s*/).filter((run) => run && findAll(run) === 0);
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  return Array.from({ length: Math.ceil(LENGTH / length) }, () => runs).flat();
}

const over = (runs: readonly string[], read: (run: string) => unknown) => async () => {
  for (const run of runs) read(run);
};

describe.each(['en', 'fr', 'ru', 'ar', 'ur', 'hi', 'zh-Hans', 'ja', 'ko'])('%s', (language) => {
  test('text without names', async () => {
    const runs = namelessRuns(language);
    const whole = [runs.join('\ufffc')]; // A wall: no name reaches over it.
    const maybes = runs.filter((run) => sieve.mayHold(run)).length;
    const timings = await sideBySide({
      'char codes of all runs': over(runs, readCharCodes),
      'char codes as one string': over(whole, readCharCodes),
      'sieve over all runs': over(runs, sieve.mayHold),
      'sieve over one string': over(whole, sieve.mayHold),
      'fold, then automaton': over(runs.slice(0, runs.length / 10), findAll),
    });
    console.log(
      `${language}: ${runs.length} runs, ${((100 * maybes) / runs.length).toFixed(1)} % maybe`,
    );
    console.log(`${tableOf(timings)}the last of a tenth of the runs`);
    expect(maybes / runs.length).toBeLessThan(0.1);
  });
});

test('ten and a hundred times as many patterns', async () => {
  const runs = namelessRuns('en');
  const jobs = { 'char codes': over(runs, readCharCodes), sieve: over(runs, sieve.mayHold) };
  const grown = [10, 100].map((times) => {
    const more = createSieve(multiply(names, times), lexicon.arabicProclitics);
    return [`sieve, ${times} times the patterns`, over(runs, more.mayHold)] as const;
  });
  console.log(tableOf(await sideBySide({ ...jobs, ...Object.fromEntries(grown) })));
  expect(grown).toHaveLength(2);
});

test('making them', async () => {
  const timings = await sideBySide({
    'sieve of all names': async () => createSieve(names, lexicon.arabicProclitics),
    'automaton of all names': async () => createAutomaton(names),
  });
  console.log(`${names.length} names\n${tableOf(timings)}`);
  expect(timings).toHaveLength(2);
});

// Names of our own with syllables put before them, which no word of English begins with.
function multiply(patterns: readonly string[], times: number): string[] {
  const syllables = Array.from({ length: times }, (_, at) =>
    at === 0 ? '' : `${'bdgkmnprtvz'[at % 11]}${'aeiou'[at % 5]}x${at.toString(36)}`,
  );
  return [...new Set(syllables.flatMap((first) => patterns.map((name) => first + name)))].sort();
}
