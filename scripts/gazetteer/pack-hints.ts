import { gramStart } from '@/matching/grams';
import type { Hints, PackedHints } from '@/matching/hints';
import { packLetters } from '@/matching/letter-classes';

/** How little it says for a gram that other hints have it too, beside how rare its letters are. */
const SHARED = 0.5;

/** Pack hints: each behind the one of its grams that is rarest in `sample`, ordinary text. */
export function packHints(hints: Hints, sample: string): PackedHints {
  const { listed, alone, north, south, northFar, southFar } = hints;
  const all = [...alone, ...north, ...south, ...northFar, ...southFar];
  const rarity = createRarity(all, lettersIn(sample));
  const best = (hint: string) => rarestIn(hint, rarity);
  // What is listed is noticed where the name in it is.
  const bestInListed = (text: string) => {
    const name = [...north, ...south].find((hint) => text.includes(hint)) ?? '';
    const { gram, start } = best(name);
    return { gram, start: text.indexOf(name) + start };
  };
  return {
    alone: packLines(alone, best),
    north: packLines(north, best),
    south: packLines(south, best),
    northFar: packLines(northFar, best),
    southFar: packLines(southFar, best),
    listed: packLines(listed, bestInListed),
    letters: packLetters(new Set([...all.join('')].map((letter) => letter.charCodeAt(0)))),
  };
}

type Rarity = (gram: string) => number;

function rarestIn(hint: string, rarity: Rarity): Gram {
  return gramsOf(hint).reduce((one, other) =>
    rarity(other.gram) > rarity(one.gram) ? other : one,
  );
}

// As `indexHints` reads them.
function packLines(hints: readonly string[], best: (hint: string) => Gram): string {
  const lines = hints.map((hint) => {
    const { gram, start } = best(hint);
    return hint + (start + gram.length).toString(36);
  });
  return lines.sort().join('\n');
}

interface Gram {
  readonly gram: string;
  readonly start: number;
}

function gramsOf(hint: string): [Gram, ...Gram[]] {
  const grams = [...hint].flatMap((_, at): Gram[] => {
    const start = gramStart(hint, at + 1);
    return start === undefined ? [] : [{ gram: hint.slice(start, at + 1), start }];
  });
  const [first, ...rest] = grams;
  if (!first) throw new Error(`"${hint}" is too short to be noticed: leave it out of the hints`);
  return [first, ...rest];
}

// What the sample does not know is judged by its letters, as the hints themselves have them.
function createRarity(hints: readonly string[], sample: string): Rarity {
  const letters = countsOf(hints.flatMap((hint) => [...hint]));
  const sharers = countsOf(hints.flatMap((hint) => gramsOf(hint).map(({ gram }) => gram)));
  const known = new Map<string, number>();
  return (gram) => {
    const rarity = known.get(gram) ?? tell(gram);
    known.set(gram, rarity);
    return rarity;
  };

  function tell(gram: string): number {
    const seen = sample.split(gram).length - 1;
    const common = [...gram].reduce((sum, letter) => sum + Math.log(letters.get(letter) ?? 1), 0);
    return SHARED * Math.log(sharers.get(gram) ?? 1) - common - 10 * seen;
  }
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const lettersIn = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
