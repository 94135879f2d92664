import { beforeEach, expect, test } from 'vitest';
import { type CardAnchor, type CardState, offerCard } from '@/extension/isolated-world';
import type { Ask } from '@/extension/messages';
import { forgetCard, openCard } from '@/extension/open-card';
import { smallSheet } from '@/tests/fakes/fact-sheets';

const anchor = {} as CardAnchor; // Nothing is placed here.
const states: string[] = [];
let isOpen = false;
const nameOf = (state: CardState) =>
  state.kind === 'failed' && state.orphaned ? 'orphaned' : state.kind;

beforeEach(() => {
  states.length = 0;
  offerCard({
    open(_anchor, state) {
      isOpen = true;
      states.push(nameOf(state));
    },
    show: (state) => states.push(nameOf(state)),
    close() {
      isOpen = false;
    },
    enter: () => isOpen,
    cardBox: () => (isOpen ? ({} as DOMRect) : undefined),
    mentionBox: () => undefined,
    isHost: () => false,
  });
  forgetCard();
});

const answers: Ask = async () => smallSheet as never;
const fails: Ask = async () => {
  throw new Error('Extension context invalidated.');
};
const yes = () => true;
const no = () => false;

test('a card shows facts once they are read', async () => {
  await openCard('ghauri', anchor, answers, yes);
  expect(states).toEqual(['loading', 'ready']);
});

test('a card that goes on with its topic has its facts all the while, one of another topic has not', async () => {
  await openCard('ghauri', anchor, answers, yes);
  await openCard('ghauri', anchor, answers, yes);
  expect(states).toEqual(['loading', 'ready', 'ready', 'ready']);
  await openCard('komid', anchor, answers, yes);
  forgetCard();
  await openCard('komid', anchor, answers, yes);
  expect(states.slice(4)).toEqual(['loading', 'ready', 'loading', 'ready']);
});

test('a card says that the extension is gone, and not that it did not answer', async () => {
  await openCard('ghauri', anchor, fails, no);
  await openCard('ghauri', anchor, fails, yes);
  expect(states).toEqual(['loading', 'orphaned', 'loading', 'failed']);
});

test('a card is shown once its style has come, and not where it is no longer wanted then', async () => {
  let come = () => {};
  const styled = () =>
    new Promise<void>((resolve) => {
      come = resolve;
    });
  const opening = openCard('ghauri', anchor, answers, yes, styled());
  await answers('factSheet', 'ghauri');
  expect(states).toEqual([]);
  come();
  await opening;
  expect(states).toEqual(['loading', 'ready']);
  const another = openCard('komid', anchor, answers, yes, styled());
  forgetCard();
  come();
  await another;
  expect(states).toEqual(['loading', 'ready']);
});
