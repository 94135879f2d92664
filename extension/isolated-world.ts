/**
 * What our scripts in one frame leave for each other in the world they share and the page cannot see.
 *
 * Under symbols: on plain names of `globalThis` a page's own elements can stand, by their id.
 */
import type { FactSheet } from '@/data/fact-sheet';
import type { Grounds } from '@/data/grounds';
import type { TopicId } from '@/data/schema';

const REPORTER = Symbol.for('parallax');
const CARD = Symbol.for('parallax.card');
const FINDER = Symbol.for('parallax.finder');
const WAITING = Symbol.for('parallax.waiting');
const LEXICON = Symbol.for('parallax.lexicon');

/** What was found in one frame; the page side tells more, for whoever wants it. */
export interface FrameReport {
  /** Whether the whole frame has been read. */
  readonly settled: boolean;
  /** In the order of their first mention. */
  readonly topics: readonly { readonly topicId: TopicId; readonly count: number }[];
}

/** What a reader can ask of a page by key. */
export type PageCommand = 'next-mention' | 'previous-mention' | 'open-card';

/** One frame of a page, as far as the reader's keys go. */
export interface Stand {
  /** Whether what the reader types goes to it, not to a frame inside it. */
  readonly hasKeys: boolean;
  readonly isWriting: boolean;
  /** Whether it has a mention that is rendered. */
  readonly isMarked: boolean;
}

/** What the marker offers to whoever asks in its world. */
export interface Reporter {
  report(): FrameReport;
  stand(): Stand;
  /** Do what the reader asks; false where there is nothing to do it with. */
  act(command: PageCommand): boolean;
  /** Scroll to a topic's mention, counted from 0, and have it stand out a while; false where there is none. */
  show(topicId: TopicId, nth: number): boolean;
}

/** What a card has to show. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sheet: FactSheet }
  | { readonly kind: 'missing' }
  | Failed;

/** Why there are no facts to show. */
interface Failed {
  readonly kind: 'failed';
  /** What the browser said. */
  readonly reason: string;
  /** The background did not reply; otherwise it did, and could not read the facts. */
  readonly unanswered?: true;
  /** The extension was updated or removed since it came into this page. */
  readonly orphaned?: true;
}

/** What a card hangs on. */
export interface CardAnchor {
  readonly range: StaticRange;
  /** The words on the page. */
  readonly quote: string;
  /** Where the pointer is, CSS px of the viewport. */
  readonly at: { readonly x: number; readonly y: number };
  /** Opened by keyboard: the card is announced, and can be entered. */
  readonly byKeyboard: boolean;
  /** Which of the frame's marked mentions it is, from 1, and how many there are. */
  readonly place: { readonly number: number; readonly count: number };
  /** The other topics that the text around it mentions, the nearest first. */
  readonly nearby: readonly TopicId[];
  /** The years that the text around it tells. */
  readonly years: readonly number[];
  readonly grounds: Grounds;
  readonly look: CardLook;
  readonly actions: CardActions;
}

/** How the reader wants cards to look. */
export interface CardLook {
  /** `auto`: as the browser is set. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** How large its text is, as a share of the usual. */
  readonly textSize: number;
}

/** What the reader can do from a card. */
export interface CardActions {
  close(): void;
  /** Go on to the next mention (1) or back to the last one (-1), which gets a card of its own. */
  step(by: 1 | -1): void;
  /** Keep the card open whatever the pointer does, or no longer. */
  pin(isPinned: boolean): void;
  /** Switch this site off; rejects where that could not be saved. Undefined where there is no site. */
  readonly switchOff: (() => Promise<unknown>) | undefined;
  /** Show the whole fact sheet, outside the page; rejects where the browser opens nothing. */
  more(): Promise<unknown>;
}

/** The card of one frame. */
export interface CardHandle {
  /** Open beside a mention, in place of any that is open. */
  open(anchor: CardAnchor, state: CardState): void;
  show(state: CardState): void;
  close(): void;
  /** Move the focus into the open card, from where it goes back when that closes; false without one. */
  enter(): boolean;
  /** Where the open card is, CSS px of the viewport; undefined without one. */
  cardBox(): DOMRect | undefined;
  /** Where the open card's mention was last seen, CSS px of the viewport; undefined without one. */
  mentionBox(): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> | undefined;
  /** Whether this node is the card's host element. */
  isHost(node: Node): boolean;
}

type World = typeof globalThis & {
  [REPORTER]?: Reporter;
  [CARD]?: CardHandle;
  [FINDER]?: Promise<unknown>;
  [WAITING]?: () => void;
  [LEXICON]?: string;
};

const world: World = globalThis;

/** Offer a report to whoever asks in this world, until `signal` aborts. */
export function offerReport(reporter: Reporter, signal: AbortSignal): void {
  world[REPORTER] = reporter;
  signal.addEventListener('abort', () => delete world[REPORTER], { once: true });
}

/** Have `mark` called when the reader asks for this frame to be marked, until `signal` aborts. */
export function awaitRequest(mark: () => void, signal: AbortSignal): void {
  world[WAITING] = mark;
  signal.addEventListener('abort', () => delete world[WAITING], { once: true });
}

const COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
] satisfies PageCommand[];

/** Do what the reader asks by key in this world, if it is a page's to do and anything is marked in it. */
export function actHere(command: string): boolean {
  const isOurs = COMMANDS.includes(command);
  return isOurs && (world[REPORTER]?.act(command as PageCommand) ?? false);
}

/** The card of this world, once its code is here. */
export function theCard(): CardHandle | undefined {
  return world[CARD];
}

/** Make this the card of this world. */
export function offerCard(card: CardHandle): void {
  world[CARD] = card;
}

/** Have this world bring a card anew when one is wanted next, unless another has taken its place. */
export function withdrawCard(card: CardHandle): void {
  if (world[CARD] === card) delete world[CARD];
}

/** The finder of this world, ready before long once its code is here; what it is, they know who wire it. */
export function theFinder<Finder>(): Promise<Finder> | undefined {
  return world[FINDER] as Promise<Finder> | undefined;
}

/** Make this the finder of this world. */
export function offerFinder(finder: Promise<unknown>): void {
  world[FINDER] = finder;
}

/** Leave the packed lexicon for the finder, whose code comes next. */
export function leaveLexicon(packed: string): void {
  world[LEXICON] = packed;
}

/** The packed lexicon, which is needed once; throws where it did not come first. */
export function takeLexicon(): string {
  const { [LEXICON]: packed } = world;
  if (packed === undefined) throw new Error('lexicon.js must be put into a frame before finder.js');
  delete world[LEXICON];
  return packed;
}
