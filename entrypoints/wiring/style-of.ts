import type { CardLook } from '@/extension/isolated-world';
import type { Settings } from '@/extension/settings';
import { type MarkingStyle, USUAL_STYLE } from '@/page/marking-style';

/** How a page is marked, quietly or in full, and how its cards look, by what the reader has set. */
export function styleOf(
  level: 'quiet' | 'full',
  { marks, card }: Settings,
): MarkingStyle & CardLook {
  return { ...marks, ...card, density: level === 'full' ? 'every' : 'first', look: marks.style };
}

/** The same on a page of ours, where marks are drawn in any case: there is nobody that they could tell of it. */
export function drawnStyleOf(...asked: Parameters<typeof styleOf>): ReturnType<typeof styleOf> {
  const style = styleOf(...asked);
  return style.look === 'none' ? { ...style, look: USUAL_STYLE.look } : style;
}
