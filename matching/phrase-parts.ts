/** What the phrases of a run are made of, found once for all frames. */
import type { Folded } from './fold';
import type { LexiconHead } from './lexicon';
import type { Needs } from './needs';
import { isUnspaced, scriptAt } from './script';
import type { Side, Sides } from './sides';
import { overlapping, startingWithin } from './window';

/** A head word of a group, such as *ambassador* of `envoy`. Offsets are of the folded text. */
export interface Head {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

/** One thing a phrase can be made of. */
export interface Part {
  /** `dprk` or `pakistan`, a group of heads, `#topic`, or a year. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the name behind it still needs. */
  readonly needs: Needs;
  /** For a country: whether it is told as a place, and whether as the one dealt with. */
  readonly isPlace: boolean;
  readonly isCompanion: boolean;
  /** Believed only in a phrase that tells the year. */
  readonly isGuess: boolean;
}

interface Named {
  readonly topic: { readonly id: string };
  readonly start: number;
  readonly end: number;
  readonly needs: Needs;
  readonly isGuess?: boolean;
}

/** The parts in a run, by start. */
export function findParts(
  folded: Folded,
  names: readonly Named[],
  heads: readonly Head[],
  { sides, lexicon }: { sides: Sides; lexicon: LexiconHead },
): Part[] {
  const parts = [
    ...names.map((name) => toPart(folded, name, sides, lexicon)),
    ...heads
      .filter((head) => !isSwallowed(folded, head, names) && !isBeginning(folded, head, heads))
      .map((head) => ({ ...PLAIN, name: head.group, start: head.start, end: head.end })),
    ...yearsIn(folded),
  ];
  return parts.sort((a, b) => a.start - b.start);
}

const PLAIN = { needs: [] as Needs, isPlace: false, isCompanion: false, isGuess: false };

function toPart(folded: Folded, name: Named, sides: Sides, lexicon: LexiconHead): Part {
  const { topic, start, end, needs } = name;
  const side: Side | undefined = sides.ownOf(topic.id);
  if (side) return new CountryPart(side, name, folded, lexicon);
  const isGuess = name.isGuess ?? false;
  return { ...PLAIN, start, end, needs, name: `#${topic.id}`, isGuess };
}

/** A country in a run; its markers are read only of the few that come to stand in a phrase. */
class CountryPart implements Part {
  readonly name: Side;
  readonly start: number;
  readonly end: number;
  readonly needs: Needs;
  readonly isGuess = false;
  private readonly folded: Folded;
  private readonly lexicon: LexiconHead;

  constructor(side: Side, { start, end, needs }: Named, folded: Folded, lexicon: LexiconHead) {
    this.name = side;
    this.start = start;
    this.end = end;
    this.needs = needs;
    this.folded = folded;
    this.lexicon = lexicon;
  }

  get isPlace(): boolean {
    return isMarked(this.folded, this, this.lexicon.places);
  }

  get isCompanion(): boolean {
    return isMarked(this.folded, this, this.lexicon.companions);
  }
}

const ARTICLE = /(?<!\p{L})(?:the|la|le|les|l'|el|der|dem|die|den|islamic republic of) ?$/u;
/** No marker is longer, in folded units. */
const LONGEST_MARKER = 16;

function isMarked(
  { text }: Folded,
  { start, end }: Pick<Part, 'start' | 'end'>,
  { before, after }: LexiconHead['places'],
): boolean {
  const lead = isAdjective(text, start, end) ? start : Math.max(0, start - LONGEST_MARKER);
  const head = text.slice(lead, start).replace(ARTICLE, '').trimEnd();
  const tail = text.slice(end, end + LONGEST_MARKER).trimStart();
  return (
    before.some((word) => head.endsWith(word) && isApart(head, head.length - word.length, word)) ||
    after.some((word) => tail.startsWith(word) && isApart(tail, word.length - 1, word))
  );
}

// *at the Pakistani embassy*: the marker is the embassy's.
function isAdjective(text: string, start: number, end: number): boolean {
  return /(?:ani|korean|ск[а-я]{2,3}|coreene?s?|anaise?s?|nisch\w*)$/u.test(text.slice(start, end));
}

// In scripts with blanks a marker is a whole word: *in*, but not the end of *Benin*.
function isApart(text: string, at: number, word: string): boolean {
  if (isUnspaced(scriptAt(word, 0))) return true;
  const neighbour = at === word.length - 1 ? text.charAt(at + 1) : text.charAt(at - 1);
  return !/\p{L}|\p{M}|\p{N}/u.test(neighbour);
}

/** Scripts in which a head may go on as another word. */
const RUN_ON = new Set(['hangul', 'han', 'cyrillic']);

// 대사 begins 대사관, 大使 begins 大使館, посол begins посольство: no ambassador there.
function isBeginning({ text }: Folded, { start, end }: Head, heads: readonly Head[]): boolean {
  if (!RUN_ON.has(scriptAt(text, end - 1))) return false;
  return startingWithin(heads, start, start).some((other) => other.end > end);
}

// A short head inside a name is a piece of that name: the 信 of 昌光信用会社 is no letter.
function isSwallowed({ text }: Folded, { start, end }: Head, names: readonly Named[]): boolean {
  if (end - start > 2 || scriptAt(text, start) !== 'han') return false;
  return overlapping(names, start, end).some(
    (name) => name.start <= start && name.end >= end && name.end - name.start > 2,
  );
}

function yearsIn({ text }: Folded): Part[] {
  const years = text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return [...years].map(({ 0: name, index }) => ({
    ...PLAIN,
    name,
    start: index,
    end: index + name.length,
  }));
}
