import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { FactSheet } from '@/data/fact-sheet';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, emulate, frame, unfold } from './mount';
import { NARROW, showSheet, WIDE } from './show-sheet';

afterEach(async () => {
  document.documentElement.dir = '';
  await clearPage();
});

const LONG: FactSheet = { ...longSheet(31), conflicts: khanSheet.conflicts };

const SHEETS: Readonly<Record<string, FactSheet>> = {
  'with every status': khanSheet,
  'with contents': LONG,
};

const CASES = Object.keys(SHEETS).flatMap((name) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [NARROW, WIDE].map((width) => ({ name, theme, width })),
  ),
);

async function violations(context: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(context, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(passes.map(({ id }) => id)).toContain('color-contrast'); // Or axe has not looked inside.
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('axe finds nothing wrong in a fact sheet', () => {
  test.each(CASES)('$name, $theme, $width px', async ({ name, theme, width }) => {
    await emulate({ 'prefers-color-scheme': theme });
    const app = await showSheet({
      ...{ width, sheet: SHEETS[name] ?? khanSheet, published: '2006-12-01' },
      ...{ onPage: new Set(['missile-deal-1993']), onClaim: () => {} },
    });
    await unfold(app);
    await expect.poll(() => app.querySelector('.timeline-drawing')).not.toBeNull();
    expect(await violations(app)).toEqual([]);
  });
});

describe('a fact sheet', () => {
  test.each(['ltr', 'rtl'] as const)('fits its width, read %s', async (dir) => {
    document.documentElement.dir = dir;
    const app = await showSheet({ sheet: LONG, published: '2006-12-01' });
    await unfold(app);
    await frame();
    const main = app.querySelector('main') as HTMLElement; // Just mounted.
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });

  test('keeps its bars in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const app = await showSheet({ width: WIDE });
    const [bar, ground] = [app.querySelector('.voice-bar rect'), app.querySelector('.voice-bar')];
    const fill = getComputedStyle(bar as Element).fill;
    expect(fill).not.toBe(getComputedStyle(ground as Element).backgroundColor);
    expect(fill).toBe(getComputedStyle(app.querySelector('main') as Element).color);
  });

  test('has nothing to press that is smaller than 24 px, but for words in a line', async () => {
    const app = await showSheet({ published: '2006-12-01', onClaim: () => {} });
    await unfold(app);
    const pressed = app.querySelectorAll('.sheet :is(button, summary, select, .choice)');
    const small = [...pressed].filter((one) => one.getBoundingClientRect().height < 24);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(pressed.length).toBeGreaterThan(10);
  });
});
