import type { CardCallbacks, CardMention } from '@/components/card-mention';

/** A mention as the marker tells of it, with whatever a test cares about in place. */
export function mentionOf(part: Partial<CardMention> = {}): CardMention {
  return {
    quote: 'Dr Khan',
    place: { number: 3, count: 12 },
    years: [],
    nearby: [],
    grounds: { rule: 'near', evidence: ['Pyongyang', 'سفارت خانہ'] },
    ...part,
  };
}

/** Callbacks that do nothing and succeed, with whatever a test listens to in place. */
export function callbacks(part: Partial<CardCallbacks> = {}): CardCallbacks {
  return {
    onClose() {},
    onStep() {},
    onPin() {},
    onMove() {},
    onCorner() {},
    onCopy: async () => {},
    onSwitchOff: async () => {},
    onMore: async () => {},
    ...part,
  };
}
