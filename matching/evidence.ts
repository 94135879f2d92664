/** What a page has shown so far (policy R4.1, R4.2). */
import { type SideSign, showBoth } from './passages';
import type { Candidate } from './reading';
import { SIDES, type Side, type Sides } from './sides';

/** The evidence of one page. */
export interface Evidence {
  /** Rises whenever the page shows something that could change what was found before. */
  readonly version: number;
  /** Whether the page has shown a side, a topic, or itself to be about both (`pair`). */
  shows(subject: string): boolean;
  /** The words by which the page first showed a subject of `shows`. */
  words(subject: string): readonly string[];
  /** Take in the names `passed` that have newly passed their gates, and what their run shows and says. */
  note(
    passed: readonly Candidate[],
    signs: readonly SideSign[],
    quote: (name: Candidate) => string,
  ): void;
  /** Something changed that runs must be asked about again. */
  touch(): void;
  /** These names are no longer on the page: they must not be counted again when they come back. */
  discount(names: Iterable<Candidate>): void;
}

/** R4.2d: this many namings of each country make a pair page by themselves. */
const MANY = 3;
/** R4.2b: how near the two countries stand to one another, in folded characters. */
const TOGETHER = 200;

/** Evidence of a page nothing of which has been read. */
export function createEvidence(sides: Sides): Evidence {
  const onPage: Record<Side, number> = { dprk: 0, pakistan: 0 };
  const said = new Map<string, string>(); // By side, for the countries, or by topic: the first words.
  const strong = new Set<string>(); // Distinctive names; of countries only the above speaks.
  let isPair = false;
  let version = 0;

  function noteName(name: Candidate, quote: (name: Candidate) => string): void {
    const { topic } = name;
    const side = sides.ownOf(topic.id);
    const subject = side ?? topic.id;
    if (!said.has(subject)) said.set(subject, quote(name));
    if (side) onPage[side] += 1;
    if (!side && topic.tier === 'distinctive') strong.add(topic.id);
  }

  const bringerOf = (side: Side) => [...strong].find((topicId) => sides.brings(topicId, side));
  const brings = (side: Side) => bringerOf(side) !== undefined;
  const has = (side: Side) => said.has(side) || brings(side);
  // R4.2c, d: a distinctive name brings its side; the other must be named too.
  const isPairBySum = () =>
    (brings('dprk') && has('pakistan')) ||
    (brings('pakistan') && has('dprk')) ||
    (onPage.dprk >= MANY && onPage.pakistan >= MANY);

  const extent = () => said.size + Number(isPair);
  const tellersOf = (subject: string) =>
    subject === 'pair'
      ? SIDES.map((side) => (said.has(side) ? side : (bringerOf(side) ?? side)))
      : [subject];

  return {
    get version() {
      return version;
    },
    shows: (subject) => (subject === 'pair' ? isPair : said.has(subject)),
    words: (subject) => tellersOf(subject).flatMap((it) => said.get(it) ?? []),
    note(passed, signs, quote) {
      const before = extent();
      for (const name of passed) noteName(name, quote);
      isPair ||= standTogether(signs) || isPairBySum();
      if (extent() > before) version += 1;
    },
    touch() {
      version += 1;
    },
    discount(names) {
      for (const { topic } of names) {
        const side = sides.ownOf(topic.id);
        if (side) onPage[side] -= 1;
      }
    },
  };
}

function standTogether(signs: readonly SideSign[]): boolean {
  if (!showBoth(signs)) return false; // Nor does any part of them.
  return signs.some((sign, index) => {
    let reached = index + 1;
    while ((signs[reached]?.start ?? Number.POSITIVE_INFINITY) - sign.end <= TOGETHER) reached += 1;
    return showBoth(signs.slice(index, reached));
  });
}
