/**
 * Topics that are named by what a phrase is made of (policy R8): an embassy and whose it is, a visit
 * and whose it was, an agreement and on what. The order of the parts and the small words between
 * them are free, so that one frame reads every language.
 */
import type { Folded } from './fold';
import type { Links } from './links';
import type { Needs } from './needs';
import type { Frame, Frames, Slot } from './phrase-frames';
import type { Part } from './phrase-parts';
import { startingWithin } from './window';

/** A phrase found: a topic's name that still needs what its frame and its parts need. */
export interface FoundPhrase {
  readonly topicId: string;
  readonly start: number;
  readonly end: number;
  readonly needs: Needs;
  /** Whether it may be a third country's: an office with one country told, or what tells none. */
  readonly isOffice: boolean;
  /** Whether that one country is where it is, not whose it is, or none is told. */
  readonly isHostOnly: boolean;
}

/** Every phrase that a frame reads in these parts. */
export function findPhrases(
  folded: Folded,
  parts: readonly Part[],
  frames: Frames,
  links: Links,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const present = new Set(parts.map(({ name }) => name));
  for (const head of parts) {
    for (const frame of frames.get(head.name) ?? []) {
      if (!frame.required.every((name) => present.has(name))) continue;
      const members = fill(frame, head, { folded, parts, links });
      if (members) found.push(withPrefix(folded, toPhrase(frame, members), members));
    }
  }
  return found;
}

interface Text {
  readonly folded: Folded;
  readonly parts: readonly Part[];
  readonly links: Links;
}

/** How far apart neighbouring parts may stand, in folded units; links are shorter. */
const REACH = 48;

// Grown from the head outwards: whatever slot is still open takes a part that touches what is there.
function fill({ slots }: Frame, head: Part, text: Text): Part[] | undefined {
  const members = [head];
  let open = [...slots];
  for (let next = extend(members, open, text); next; next = extend(members, open, text)) {
    members.push(next.part);
    open = open.filter((slot) => slot !== next?.slot);
  }
  const isFull = open.every(({ isOptional }) => isOptional);
  const isSure =
    !members.some(({ isGuess }) => isGuess) || members.some(({ name }) => /^\d/.test(name));
  return isFull && isSure && marksHold(slots, members) ? members : undefined;
}

// *a trade agreement and an economic agreement*: each is what its own head says. *first secretary of
// the North Korean embassy*: it is the embassy that is the country's.
function hasNearerHead(part: Part, head: Part, parts: readonly Part[]): boolean {
  const reach = gapBetween(part, head);
  return startingWithin(parts, part.start - REACH, part.end + REACH).some(
    (other) =>
      other !== head &&
      (other.name === head.name || (head.name === 'envoy' && other.name === 'embassy')) &&
      gapBetween(part, other) < reach &&
      (other.start >= head.end || other.end <= head.start),
  );
}

function gapBetween(one: Part, other: Part): number {
  return Math.max(other.start - one.end, one.start - other.end, 0);
}

function extend(members: readonly Part[], open: readonly Slot[], { folded, parts, links }: Text) {
  const { start, end } = spanOf(members);
  const near = startingWithin(parts, start - REACH * 2, end + REACH).filter(
    (part) =>
      ((part.end <= start && part.end >= start - REACH) || part.start >= end) &&
      open.some(({ name }) => name === part.name),
  );
  near.sort(
    (a, b) => distance(a, start, end) - distance(b, start, end) || lengthOf(b) - lengthOf(a),
  );
  for (const part of near) {
    const slot = open.find(({ name }) => name === part.name);
    if (!slot) continue;
    const [from, to] = part.end <= start ? [part.end, start] : [end, part.start];
    if (slot.isOptional && isLoose(folded, end, part)) continue;
    if (hasNearerHead(part, members[0] as Part, parts)) continue;
    if (links.isLink(folded, from, to)) return { part, slot };
  }
  return undefined;
}

function spanOf(members: readonly Part[]) {
  let { start, end } = members[0] as Part;
  for (const member of members) {
    if (member.start < start) start = member.start;
    if (member.end > end) end = member.end;
  }
  return { start, end };
}

// *… embassy Islamabad says*: what may be left out is taken in behind only where something links it.
function isLoose({ text }: Folded, end: number, part: Part): boolean {
  return part.start >= end && text.slice(end, part.start) === ' ';
}

const lengthOf = (part: Part) => part.end - part.start;

function distance(part: Part, start: number, end: number): number {
  return part.end <= start ? start - part.end : part.start - end;
}

// Which country is the place and which sends: told by a marker, or else by what the other one is.
function marksHold(slots: readonly Slot[], members: readonly Part[]): boolean {
  const hasPlace = members.some(({ isPlace }) => isPlace);
  const isOnly = members.filter(({ name }) => isCountry(name)).length < 2;
  return members.every((part) => {
    const slot = slots.find(({ name }) => name === part.name);
    if (slot?.mark === '!') return !part.isPlace || isOwner(part, members);
    if (slot?.mark === '@') return part.isPlace || (!hasPlace && !isOnly);
    if (slot?.mark === '~') return part.isCompanion;
    return true;
  });
}

// *Islamabad embassy of the DPRK in Pakistan*: markers on both leave the nearer to the head its owner.
function isOwner(part: Part, members: readonly Part[]): boolean {
  const other = members.find(
    ({ name }) => name !== part.name && (name === 'dprk' || name === 'pakistan'),
  );
  return other?.isPlace === true && part.start < other.start;
}

/** What may be a third country's as well. */
const OFFICES = new Set([
  'embassy',
  'envoy',
  'tradeoffice',
  'foreignministry',
  'suko',
  'establish',
  'anniversary',
]);
/** What may be a third country's, or lead to one, where the phrase itself tells none. */
const UNTOLD = new Set(['ownministry', 'visit']);
const isCountry = (name: string) => name === 'dprk' || name === 'pakistan';

// R8.1: 주파키스탄, 駐パキスタン: what tells the place belongs to it where it is written on.
function withPrefix({ text }: Folded, phrase: FoundPhrase, members: readonly Part[]): FoundPhrase {
  const { start } = phrase;
  const isPlace = members.some((part) => part.start === start && part.isPlace);
  return isPlace && /[주駐在]/u.test(text.charAt(start - 1))
    ? { ...phrase, start: start - 1 }
    : phrase;
}

function toPhrase({ topicId, needs, head }: Frame, members: readonly Part[]): FoundPhrase {
  const countries = members.filter(({ name }) => isCountry(name));
  const isTradeToNorth = head === 'trade' && members.some(({ name }) => name === 'tonorth');
  const isUntold = countries.length === 0 && (UNTOLD.has(head) || isTradeToNorth);
  return {
    topicId,
    ...spanOf(members),
    needs: members.reduce((all, part) => both(all, needsIn(part, topicId)), needs),
    isOffice: countries.length === 1 ? OFFICES.has(head) : isUntold,
    isHostOnly:
      countries.length === 1 ? countries[0]?.isPlace === true : isUntold && head === 'ownministry',
  };
}

// *centrifuges of type P-1*: the head is the evidence that the topic's own name would need.
function needsIn({ name, needs }: Part, topicId: string): Needs {
  return name === `#${topicId}` ? [] : needs;
}

/** What meets both conditions. */
function both(one: Needs, other: Needs): Needs {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  return one.flatMap((left) => other.map((right) => [...left, ...right]));
}
