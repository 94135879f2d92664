import type { FactSheet, TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import type { Scope } from './change-rule';
import type { PageNews } from './frame-news';
import type { Level } from './level';
import type { Pause } from './level-for';
import type { PageRules } from './rules-reader';

/** Why facts cannot be kept in the browser's store, though every one of them is shown. */
export type StoreTrouble = 'refused' | 'full' | 'blocked' | 'failed';

/** What the background may be asked, and what it answers. Everything here must survive JSON. */
export interface Requests {
  factSheet(topicId: TopicId): FactSheet | null;
  /** The names of topics, unknown ones left out. */
  topics(topicIds: readonly TopicId[]): TopicRef[];
  /** Why facts cannot be kept in the browser's store; null where they are. */
  storeTrouble(): StoreTrouble | null;
  /** Put the card's code into the frame that asks. */
  injectCard(): null;
  /** Put the finder, with all its names, into the frame that asks, a page that may name something. */
  injectFinder(): null;
  /** Give the frame that asks the styles of marks. */
  giveMarkStyles(): null;
  /** Take them away from it. */
  removeMarkStyles(): null;
  /** Show a topic's whole fact sheet outside the page. */
  openSheet(topicId: TopicId): null;
  /** Tell every frame of the page that asks. */
  tellFrames(news: PageNews): null;
  /** The address of the page that the asking frame is shown in; `''` where it has none. */
  pageAddress(): string;
  /** Hear that the frame that asks mentions other topics than before. */
  tellTopics(): null;
  /** Switch the site of the page that asks off. */
  switchOff(): null;
  /** All that is set for a page in private windows: for our own pages the one at this address, else the one that asks. */
  privateRules(address: string): PageRules;
  /** Set a rule in private windows, or take it away. */
  setPrivate(scope: Scope, level: Level | null): null;
  /** Mark nothing in private windows for a while, or go on. */
  pausePrivate(pause: Pause | null): null;
}

type Name = keyof Requests;

/** What a request is called with. */
export type Arguments<N extends Name> = Parameters<Requests[N]>;

/** What a request is answered with. */
export type Answer<N extends Name> = ReturnType<Requests[N]>;

/** A request on the wire. */
export interface Request {
  readonly name: Name;
  readonly args: readonly unknown[];
}

/** Whether this message, to whomever it was sent, tells that a page mentions other topics than before. */
export function isTellingTopics(message: unknown): boolean {
  return (message as Partial<Request> | null)?.name === ('tellTopics' satisfies Name);
}

/** An answer on the wire: errors do not survive every channel, their message does. */
export type Reply = { readonly value: unknown } | { readonly error: string };

/** Sends a request to the background; the browser's own function or the polyfill's. */
export type Send = (request: Request) => Promise<Reply | undefined>;

/** Asks the background. Rejects when it fails to answer, with what it said as the message. */
export type Ask = <N extends Name>(name: N, ...args: Arguments<N>) => Promise<Answer<N>>;

/** The `cause` of an error that the background itself replied with; others mean that it did not reply. */
export const ANSWERED = 'answered';

/** An `Ask` over this way of sending; once more where no answer came, as the background may have been stopped over it. */
export function createAsk(send: Send): Ask {
  return async function ask<N extends Name>(name: N, ...args: Arguments<N>): Promise<Answer<N>> {
    const request = { name, args };
    const reply = (await send(request).catch(() => undefined)) ?? (await send(request));
    if (reply === undefined) throw new Error(`${name}: the background did not answer`);
    if ('error' in reply) throw new Error(`${name}: ${reply.error}`, { cause: ANSWERED });
    return reply.value as Answer<N>; // The wire carries no types; `Handlers` is what makes this true.
  };
}
