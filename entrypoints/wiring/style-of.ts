import type { Settings } from '@/extension/settings';
import type { MarkingStyle } from '@/page/page-marks';

/** How a page is marked, quietly or in full, by what the reader has set. */
export function styleOf(level: 'quiet' | 'full', { marks, card }: Settings): MarkingStyle {
  const density = level === 'full' ? 'every' : 'first';
  return { density: marks.style === 'none' ? 'none' : density, restMs: card.restMs };
}
