import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FactCard } from '@/components/FactCard';
import type { FactSheet } from '@/data/fact-sheet';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { longSheet } from '@/tests/fakes/long-sheet';
import { clearPage, emulate, mountCard, textOf, unfold } from './mount';

afterEach(clearPage);

function show(sheet: FactSheet): ShadowRoot {
  return mountCard(
    <FactCard state={{ kind: 'ready', sheet }} mention={mentionOf()} {...callbacks()} />,
  );
}

function card(): HTMLElement {
  return page.getByRole('dialog').element() as HTMLElement; // Everything with a role is an HTML element here.
}

describe('a fact card in a hostile page', () => {
  const HOSTILE = `
    html { font-size: 5px; line-height: 4; --plx-ink: red; --plx-paper: yellow; }
    * { color: red !important; text-transform: uppercase !important; letter-spacing: 9px !important;
        direction: rtl !important; visibility: hidden !important; }
    div { display: none !important; opacity: 0 !important; filter: blur(9px) !important; zoom: 3 !important; }`;

  test('keeps its size, its type and its colours', async () => {
    const style = Object.assign(document.createElement('style'), { textContent: HOSTILE });
    document.body.append(style);
    await page.viewport(800, 700);
    show(khanSheet);
    const { width } = card().getBoundingClientRect();
    const { color, fontSize, textTransform, letterSpacing, direction, visibility } =
      getComputedStyle(card());
    expect({ width, color, fontSize, textTransform, letterSpacing, direction, visibility }).toEqual(
      {
        width: 420,
        color: 'rgb(25, 26, 28)',
        fontSize: '14px',
        textTransform: 'none',
        letterSpacing: 'normal',
        direction: 'ltr',
        visibility: 'visible',
      },
    );
  });

  test.each([
    [800, 700, 420, 490],
    [800, 1000, 420, 560],
  ])('in a window of %i by %i is %i wide and at most %i high', async (w, h, width, height) => {
    await page.viewport(w, h);
    show(longSheet(31));
    const box = card().getBoundingClientRect();
    expect([box.width, box.height]).toEqual([width, height]);
  });

  test('along the edge of a narrow window is as wide as that and leaves the page in sight', async () => {
    await page.viewport(400, 700);
    const root = show(longSheet(31));
    const place = root.lastElementChild as HTMLElement; // `mountCard` puts it there.
    place.dataset.shape = 'sheet';
    const box = card().getBoundingClientRect();
    expect([box.width, box.height]).toEqual([place.getBoundingClientRect().width, 420]);
  });

  test('is no higher than the room its placement leaves', async () => {
    await page.viewport(800, 700);
    const root = show(longSheet(31));
    const place = root.lastElementChild as HTMLElement; // `mountCard` puts it there.
    place.style.setProperty('--plx-available-height', '200px');
    expect(card().getBoundingClientRect().height).toBe(200);
  });

  test('scrolls inside itself and does not hand the scrolling on to the page', async () => {
    await page.viewport(800, 700);
    show(longSheet(31));
    const list = page.getByRole('list', { name: 'Facts' }).element();
    const scroller = list.parentElement as HTMLElement; // A list always stands in something.
    scroller.scrollTop = 100;
    expect(scroller.scrollTop).toBe(100);
    expect(getComputedStyle(scroller).overscrollBehaviorY).toBe('contain');
    await expect.element(page.getByRole('button', { name: 'Fact sheet' })).toBeInViewport();
  });

  test('turns dark with the system', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    show(khanSheet);
    expect(getComputedStyle(card()).backgroundColor).toBe('rgb(23, 25, 27)');
  });

  test('gives every control at least 24 px', async () => {
    await page.viewport(800, 700);
    const root = show(khanSheet);
    await page.getByRole('button', { name: 'Show all 5 facts' }).click();
    await unfold(root);
    const controls = [...root.querySelectorAll('a, button, summary')].filter((it) =>
      it.checkVisibility(),
    );
    const isSmall = ({ width, height }: DOMRect) => height < 24 || width < 24;
    const small = controls.filter((it) => isSmall(it.getBoundingClientRect()));
    expect(controls.length).toBeGreaterThan(10);
    expect(small.map(textOf)).toEqual([]);
  });
});
