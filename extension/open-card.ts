import type { TopicId } from '@/data/schema';
import { type CardAnchor, type CardState, theCard } from './isolated-world';
import type { Ask } from './messages';
import { isConnected } from './native';

let latest = 0;

/**
 * Open a topic's card, fetching the card's code at the first time and the facts each time, both at once.
 *
 * A card that another has since replaced is not touched. Rejects only when the extension was updated
 * or removed under this script, which then has nothing left to do on the page.
 */
export async function openCard(topicId: TopicId, anchor: CardAnchor, ask: Ask): Promise<void> {
  latest += 1;
  const token = latest;
  const state = readFacts(topicId, ask);
  await bringCard(ask);
  if (token !== latest) return;
  const card = theCard();
  card?.open(anchor);
  const shown = await state;
  if (token === latest) card?.show(shown);
}

/** The card is no longer wanted, however far its opening has come. */
export function forgetCard(): void {
  latest += 1;
  theCard()?.close();
}

async function bringCard(ask: Ask): Promise<void> {
  if (!isConnected()) throw new Error('the extension was updated or removed');
  if (!theCard()) await ask('injectCard');
}

async function readFacts(topicId: TopicId, ask: Ask): Promise<CardState> {
  try {
    const sheet = await ask('factSheet', topicId);
    return sheet ? { kind: 'ready', sheet } : { kind: 'missing' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
