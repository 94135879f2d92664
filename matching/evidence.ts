/** What a page has shown so far (policy R4.1, R4.2). What it has shown it does not take back (R4.4). */
import type { Candidate, Reading } from './reading';
import type { Side, Sides } from './sides';
import { startingWithin } from './window';

/** The evidence of one page. */
export interface Evidence {
  /** Rises whenever the page shows something that could admit what was refused before. */
  readonly version: number;
  /** Whether the page has shown a side, a topic, or itself to be about both (`pair`). */
  shows(subject: string): boolean;
  /** Take in the names `passed` that have newly passed their gates, beside all `admitted` in their run. */
  note(passed: readonly Candidate[], admitted: readonly Candidate[], reading: Reading): void;
  /** These names are no longer on the page: they must not be counted again when they come back. */
  discount(names: Iterable<Candidate>): void;
}

/** R4.2d: this many namings of each country make a pair page by themselves. */
const MANY = 3;
/** R4.2b: how near the two countries stand to one another, in folded characters. */
const TOGETHER = 200;
/** A list of countries is no pair, and a full stop ends the thought. */
const WALL = /[,،、，;；:.!?。！？۔।·/]/u;

/** Evidence of a page nothing of which has been read. */
export function createEvidence(sides: Sides): Evidence {
  const onPage: Record<Side, number> = { dprk: 0, pakistan: 0 };
  const countries = new Set<Side>();
  const named = new Set<string>(); // Distinctive names; of countries only the above speaks.
  let isPair = false;
  let version = 0;

  function noteName({ topic }: Candidate): void {
    const side = sides.ownOf(topic.id);
    if (side) onPage[side] += 1;
    if (side) countries.add(side);
    else if (topic.tier !== 'contextual') named.add(topic.id);
  }

  const brings = (side: Side) => [...named].some((topicId) => sides.brings(topicId, side));
  const has = (side: Side) => countries.has(side) || brings(side);
  // R4.2c, d: a distinctive name brings its side; the other must be named too.
  const isPairBySum = () =>
    (brings('dprk') && has('pakistan')) ||
    (brings('pakistan') && has('dprk')) ||
    (onPage.dprk >= MANY && onPage.pakistan >= MANY);

  const extent = () => countries.size + named.size + Number(isPair);

  return {
    get version() {
      return version;
    },
    shows: (subject) =>
      subject === 'pair' ? isPair : named.has(subject) || countries.has(subject as Side),
    note(passed, admitted, reading) {
      const before = extent();
      passed.forEach(noteName);
      isPair ||= standTogether(admitted, reading, sides) || isPairBySum();
      if (extent() > before) version += 1;
    },
    discount(names) {
      for (const { topic } of names) {
        const side = sides.ownOf(topic.id);
        if (side) onPage[side] -= 1;
      }
    },
  };
}

function standTogether(
  admitted: readonly Candidate[],
  { haystack }: Reading,
  sides: Sides,
): boolean {
  const names = [...admitted].sort((a, b) => a.start - b.start);
  return names.some((first) => {
    const closeBehind = startingWithin(names, first.end, first.end + TOGETHER);
    return closeBehind.some((second) => {
      if (!areOpposite(first, second, sides)) return false;
      return !WALL.test(haystack.folded.text.slice(first.end, second.start));
    });
  });
}

function areOpposite(one: Candidate, other: Candidate, sides: Sides): boolean {
  const brings = ({ topic }: Candidate, side: Side) => sides.brings(topic.id, side);
  return (
    (brings(one, 'dprk') && brings(other, 'pakistan')) ||
    (brings(one, 'pakistan') && brings(other, 'dprk'))
  );
}
