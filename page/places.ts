/** Where a run stands on its page, which decides what it may show (policy R4.1, R4.5, R6.2). */
import type { Place } from '@/matching/mention-finder';
import type { MarkedBlock } from './painter';
import { isRead } from './reading-rules';
import {
  childrenOf,
  elementAfter,
  nearest,
  positionTo,
  rootOf,
  taggedIn,
  tagOf,
  textIn,
} from './true-element';

/** Tells the places of one document. */
export interface Places {
  /** The place of the runs of a block. */
  placeOf(block: MarkedBlock): Place;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** The headings that part sections: deeper ones only order what is said in them (R7.1). */
const SECTION_HEADINGS = 'h1, h2, h3';
const ASIDES = 'aside, [role="complementary"], [role="banner"]';

/** Places, looked up when a run that holds names is read. */
export function createPlaces(): Places {
  const whole = {};
  let view: View | undefined;

  // The page may have changed since: what was seen of it holds until any script of its own can run.
  function lookAround(): View {
    if (view) return view;
    queueMicrotask(() => {
      view = undefined;
    });
    view = { headings: createHeadings(), linkLists: new Map() };
    return view;
  }

  return {
    placeOf(block) {
      const { headings, linkLists } = lookAround();
      const places = [...placesOf(block)]; // In its own tree, in that of its host, and so on.
      if (places.some((place) => isInLinkList(place, linkLists))) return { role: 'navigation' };
      const heading = firstOf(places, headings.before);
      const section = !heading || tagOf(heading) === 'h1' ? whole : heading;
      const next = heading && elementAfter(heading);
      const isLead = places.some((place) => next === place);
      return { role: isLead ? 'lead' : (firstOf(places, roleOf) ?? 'main'), section };
    },
  };
}

/** What has been seen of a page, for a moment. */
interface View {
  readonly headings: ReturnType<typeof createHeadings>;
  readonly linkLists: Map<Element, boolean>;
}

// No selector reaches out of a shadow root, and none into it.
function* placesOf(block: MarkedBlock): Generator<Element> {
  let at: Node = block;
  while (at instanceof Element || at instanceof ShadowRoot) {
    const element: Element = at instanceof ShadowRoot ? at.host : at;
    yield element;
    at = rootOf(element);
  }
}

function firstOf<T>(
  places: readonly Element[],
  tell: (place: Element) => T | undefined,
): T | undefined {
  for (const place of places) {
    const told = tell(place);
    if (told !== undefined) return told;
  }
  return undefined;
}

function createHeadings() {
  const byTree = new Map<Node, readonly Element[]>();
  return {
    /** The last heading that begins at or before an element, in its own tree. */
    before(element: Element): Element | undefined {
      const tree = rootOf(element) as Document | ShadowRoot; // What is read stands in one.
      // A menu's own headings part nothing in the page.
      const known = byTree.get(tree) ?? [...tree.querySelectorAll(SECTION_HEADINGS)].filter(isRead);
      byTree.set(tree, known);
      return lastBefore(known, element);
    },
  };
}

function roleOf(element: Element): Place['role'] {
  if (nearest(element, 'h1')) return 'title';
  if (nearest(element, HEADINGS)) return 'heading';
  if (nearest(element, 'figcaption, caption')) return 'caption';
  return nearest(element, ASIDES) || isListing(element) ? 'aside' : undefined;
}

/** A cell with more text than this says something, UTF-16 units. */
const LONGEST_ENTRY = 60;

// R4.1: a score or a ranking sets two countries side by side and says nothing of the pair.
function isListing(element: Element): boolean {
  const isEntry = (child: Element) => (textIn(child) ?? '').trim().length <= LONGEST_ENTRY;
  return tagOf(element) === 'tr' && [...childrenOf(element)].every(isEntry);
}

// By bisection: they are in document order.
function lastBefore(headings: readonly Element[], element: Element): Element | undefined {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(headings[middle] as Element, element)) high = middle;
    else low = middle + 1;
  }
  return headings[low - 1];
}

function isAfter(heading: Element, element: Element): boolean {
  const place = positionTo(element, heading);
  const isInside = (place & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return !isInside && (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** So many links in a row that hold nearly all the text are a menu, a list of links or a cloud of tags. */
const FEWEST_LINKS = 4;
const MOSTLY = 0.75;

function isInLinkList(element: Element, known: Map<Element, boolean>): boolean {
  const list = nearest(element, 'ul, ol, dl, menu, table') ?? element;
  const isOne = known.get(list) ?? isMostlyLinks(list);
  known.set(list, isOne);
  return isOne;
}

function isMostlyLinks(list: Element): boolean {
  const links = taggedIn(list, 'a');
  if (links.length < FEWEST_LINKS) return false;
  let linked = 0;
  for (const link of links) linked += link.textContent.length;
  return linked > MOSTLY * (textIn(list) ?? '').replace(/\s+/g, ' ').length;
}
