import type { Label, LabelledItem } from '@/scripts/evaluation/labelled-item';
import type { Topics } from '@/scripts/evaluation/topics';

/** A few topics, one of each tier. */
export const topics: Topics = new Map([
  ['aq-khan', { tier: 'distinctive', kind: 'person' }],
  ['karachi', { tier: 'contextual', kind: 'place' }],
  ['komid', { tier: 'distinctive', kind: 'organisation' }],
  ['pakistan', { tier: 'component', kind: 'country' }],
]);

/** A label, or a prediction. */
export function label(topic: string, start: number, end: number): Label {
  return { topic, start, end };
}

/** An item of whose text only the length matters. */
export function itemOf(labels: readonly Label[], rest: Partial<LabelledItem> = {}): LabelledItem {
  const text = 'x'.repeat(100);
  return { id: 'en-1', file: 'en.txt', line: 1, lang: 'en', genre: 'news', text, ...rest, labels };
}
