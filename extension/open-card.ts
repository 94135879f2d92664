import type { TopicId } from '@/data/schema';
import { type CardAnchor, type CardState, theCard } from './isolated-world';
import type { Ask } from './messages';
import { readSheet } from './read-sheet';

const ORPHANED: CardState = { kind: 'failed', reason: '', orphaned: true };

let latest = 0;
let shown: ReadonlyMap<TopicId, CardState> = new Map(); // What the card shows, under its topic.
let arrival: Promise<unknown> | undefined;

/**
 * Open a topic's card, fetching the card's code at the first time and the facts each time, both at once.
 *
 * A card that another has since replaced is not touched. Where `isConnected` says that the extension is
 * gone, the card says so too. Nothing is shown before `styled` has come, by which the card may be seen.
 * Rejects where the code cannot be brought: because the browser lets nothing into this frame, or because the
 * extension is gone.
 */
export async function openCard(
  topicId: TopicId,
  anchor: CardAnchor,
  ask: Ask,
  isConnected: () => boolean,
  styled?: Promise<unknown>,
): Promise<void> {
  latest += 1;
  const token = latest;
  const state = readSheet(topicId, ask);
  if (!theCard()) await bringCode(ask);
  await styled;
  if (token !== latest) return;
  const card = theCard();
  // One that goes on with its topic keeps its facts in sight.
  card?.open(anchor, (card.cardBox() && shown.get(topicId)) ?? { kind: 'loading' });
  const answer = await state;
  const now: CardState = isConnected() ? answer : ORPHANED;
  if (token !== latest) return;
  shown = new Map(now.kind === 'ready' ? [[topicId, now]] : []);
  card?.show(now);
}

/** The card is no longer wanted, however far its opening has come. */
export function forgetCard(): void {
  latest += 1;
  theCard()?.close();
}

// Asked for once by however many hovers.
async function bringCode(ask: Ask): Promise<void> {
  arrival ??= ask('injectCard');
  try {
    await arrival;
  } finally {
    arrival = undefined;
  }
}
