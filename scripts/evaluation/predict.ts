import { findInText } from '@/scripts/annotate/find-in-text';
import { shippedFinder } from '@/scripts/annotate/shipped-finder';
import type { Predict } from './score';

/** What the extension marks where it marks every mention. */
export function shippedPredict(finder = shippedFinder()): Predict {
  return (text) =>
    findInText(finder, text).map(({ topicId, start, end }) => ({ topic: topicId, start, end }));
}
