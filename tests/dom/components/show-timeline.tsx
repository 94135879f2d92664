/** Puts a timeline on the test page, as wide as asked for, and tells what was opened from it. */
import { expect } from 'vitest';
import { Timeline } from '@/components/Timeline';
import timelineCss from '@/components/timeline.css?inline';
import type { SheetClaim } from '@/data/fact-sheet';
import { claimOn } from '@/tests/fakes/dated-claims';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { mountPopup } from './mount';

const TODAY = Date.UTC(2026, 10, 22);
const OTHERS = [
  claimOn('ties', { start: { value: '1972' }, end: null }, 'documented'),
  claimOn('early', { start: { value: '1948-12' } }, 'documented'),
  claimOn('about', { start: { value: '1976', about: true } }),
  claimOn('last', { start: { value: '2025' } }, 'claimed'),
];
const CLAIMS = [...khanSheet.claims, ...OTHERS];

/** Those of the nine claims that are of one topic. */
export const KHAN: ReadonlySet<string> = new Set(khanSheet.claims.map(({ id }) => id));

interface Show {
  /** CSS px. */
  width?: number;
  claims?: readonly SheetClaim[];
  lit?: ReadonlySet<string>;
  direction?: 'ltr' | 'rtl';
}

/** The timeline once it is drawn, and the ids that have been opened from it. */
export async function showTimeline(
  shown: Show = {},
): Promise<{ app: HTMLElement; opened: string[] }> {
  const { width = 340, claims = CLAIMS, direction = 'ltr', ...rest } = shown;
  const opened: string[] = [];
  const app = mountPopup(
    <main class="parallax" style={{ width: `${width}px`, padding: 0, direction }}>
      <style>{timelineCss}</style>
      <h1>Facts</h1>
      <Timeline claims={claims} {...rest} today={TODAY} onClaim={(id) => opened.push(id)} />
      <button type="button">After</button>
    </main>,
  );
  await expect
    .poll(() => app.querySelector('.timeline-drawing')?.getAttribute('width'))
    .toBe(String(width));
  return { app, opened };
}

/** The mark of a claim that is drawn. */
export function mark(id: string): SVGGElement {
  return document.querySelector(`[data-claim="${id}"]`) as SVGGElement; // Callers have drawn it.
}

/** The text of a mark that is shown. */
export function panel(): Element | null {
  return document.querySelector('.timeline-panel');
}
