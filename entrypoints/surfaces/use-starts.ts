import { useEffect, useState } from 'preact/hooks';
import type { TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import type { Ask } from '@/extension/messages';

/** One of the relation, one of its most argued deal, one of the man most asked about: they lead to all the rest. */
const STARTING_POINTS: readonly TopicId[] = [
  'dprk-pakistan-relations',
  'missile-deal-1993',
  'aq-khan',
];

/** Where a reader may begin, read once that is wanted; none while the facts cannot be read. */
export function useStarts(ask: Ask, isWanted: boolean): readonly TopicRef[] {
  const [starts, setStarts] = useState<readonly TopicRef[]>([]);
  useEffect(() => {
    if (isWanted) ask('topics', STARTING_POINTS).then(setStarts, () => {});
  }, [isWanted]);
  return starts;
}
