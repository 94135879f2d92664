import type { TopicId } from '@/data/schema';
import type { CardState } from './isolated-world';
import { ANSWERED, type Ask } from './messages';

/** A topic's fact sheet as a card or popup shows it; never rejects. */
export async function readSheet(topicId: TopicId, ask: Ask): Promise<CardState> {
  try {
    const sheet = await ask('factSheet', topicId);
    return sheet ? { kind: 'ready', sheet } : { kind: 'missing' };
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', reason: message, ...(cause !== ANSWERED && { unanswered: true }) };
  }
}
