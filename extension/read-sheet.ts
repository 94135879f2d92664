import type { TopicId } from '@/data/schema';
import type { CardState } from './isolated-world';
import type { Ask } from './messages';

/**
 * A topic's fact sheet as a card or popup shows it. Asks once more where it fails, since the
 * background may have been stopped over the first request; never rejects.
 */
export async function readSheet(topicId: TopicId, ask: Ask): Promise<CardState> {
  try {
    const sheet = await ask('factSheet', topicId).catch(() => ask('factSheet', topicId));
    return sheet ? { kind: 'ready', sheet } : { kind: 'missing' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
