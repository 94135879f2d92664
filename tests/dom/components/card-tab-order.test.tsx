import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FactCard } from '@/components/FactCard';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, frame, mountCard, textOf } from './mount';

afterEach(clearPage);

function show(): ShadowRoot {
  const state = { kind: 'ready', sheet: khanSheet } as const;
  return mountCard(<FactCard {...{ state }} mention={mentionOf()} {...callbacks()} />);
}

describe('whoever goes through a card by keyboard', () => {
  const stops = (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLElement>('a, button, summary')].filter((it) =>
      it.checkVisibility(),
    );

  test('meets the tools before the facts', async () => {
    const root = show();
    await frame();
    const names = stops(root).map((it) => it.getAttribute('aria-label') ?? textOf(it));
    expect(names.slice(0, 9)).toEqual([
      'Previous mention',
      'Next mention',
      'Copy',
      'Off on this site',
      'Fact sheet',
      'Pin: keep this card open',
      'Close',
      'More of the summary',
      'The Sydney Morning Herald, 2011: Letter casts light on nuclear links',
    ]);
    expect(stops(root).filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
  });

  test('meets everything in the order in which it is seen, line by line', async () => {
    const root = show();
    await frame();
    const boxes = stops(root).map((it) => it.getBoundingClientRect());
    const isAfter = (box: DOMRect, before: DOMRect) =>
      box.top >= before.bottom - 6 || (box.left >= before.right - 1 && box.bottom > before.top);
    const wrong = boxes.filter((box, nth) => nth > 0 && !isAfter(box, boxes[nth - 1] as DOMRect));
    expect(boxes.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test('is told which mention it is by the buttons that lead to others', () => {
    show();
    const steps = page.getByRole('group', { name: 'Mention 3 of 12 on this page' }).element();
    expect(textOf(steps)).toBe('3 of 12');
  });
});
