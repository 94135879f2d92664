import type { CardLook } from '@/extension/isolated-world';
import type { Settings } from '@/extension/settings';
import type { MarkingStyle } from '@/page/marking-style';

/** How a page is marked, quietly or in full, and how its cards look, by what the reader has set. */
export function styleOf(
  level: 'quiet' | 'full',
  { marks, card }: Settings,
): MarkingStyle & CardLook {
  return { ...marks, ...card, density: level === 'full' ? 'every' : 'first', look: marks.style };
}
