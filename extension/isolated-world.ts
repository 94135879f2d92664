/**
 * What our scripts in one frame leave for each other in the world they share and the page cannot see.
 *
 * Under symbols: on plain names of `globalThis` a page's own elements can stand, by their id.
 */
import type { FactSheet } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';

const REPORTER = Symbol.for('parallax');
const CARD = Symbol.for('parallax.card');
const FINDER = Symbol.for('parallax.finder');

/** What was found in one frame; the page side tells more, for whoever wants it. */
export interface FrameReport {
  /** Whether the whole frame has been read. */
  readonly settled: boolean;
  /** In the order of their first mention. */
  readonly topics: readonly { readonly topicId: TopicId; readonly count: number }[];
}

/** What the marker offers to whoever asks in its world. */
export interface Reporter {
  report(): FrameReport;
}

/** What a card has to show. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sheet: FactSheet }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What a card hangs on. */
export interface CardAnchor {
  readonly range: StaticRange;
  /** The words on the page. */
  readonly quote: string;
  /** Where the pointer is, CSS px of the viewport. */
  readonly at: { readonly x: number; readonly y: number };
  /** The reader has closed the card. */
  onClose(): void;
}

/** The card of one frame. */
export interface CardHandle {
  /** Open beside a mention, in place of any that is open. */
  open(anchor: CardAnchor): void;
  show(state: CardState): void;
  close(): void;
  /** Whether this node is the card's host element. */
  isHost(node: Node): boolean;
}

type World = typeof globalThis & {
  [REPORTER]?: Reporter;
  [CARD]?: CardHandle;
  [FINDER]?: Promise<unknown>;
};

const world: World = globalThis;

/** Offer a report to whoever asks in this world, until `signal` aborts. */
export function offerReport(reporter: Reporter, signal: AbortSignal): void {
  world[REPORTER] = reporter;
  signal.addEventListener('abort', () => delete world[REPORTER], { once: true });
}

/** The card of this world, once its code is here. */
export function theCard(): CardHandle | undefined {
  return world[CARD];
}

/** Make this the card of this world. */
export function offerCard(card: CardHandle): void {
  world[CARD] = card;
}

/** The finder of this world, ready before long once its code is here; what it is, they know who wire it. */
export function theFinder<Finder>(): Promise<Finder> | undefined {
  return world[FINDER] as Promise<Finder> | undefined;
}

/** Make this the finder of this world. */
export function offerFinder(finder: Promise<unknown>): void {
  world[FINDER] = finder;
}
