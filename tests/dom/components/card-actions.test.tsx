import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announcement } from '@/components/announcement';
import type { CardCallbacks, CardMention } from '@/components/card-mention';
import { FactCard } from '@/components/FactCard';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, mountCard, textOf } from './mount';

afterEach(clearPage);

function show(part: Partial<CardCallbacks> = {}, mention: Partial<CardMention> = {}): ShadowRoot {
  const state = { kind: 'ready', sheet: khanSheet } as const;
  return mountCard(<FactCard {...{ state }} mention={mentionOf(mention)} {...callbacks(part)} />);
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const card = () => page.getByRole('dialog').element();
const news = () => textOf(page.getByRole('status', { includeHidden: true }).element());
const refuse = () => Promise.reject(new Error('no'));

describe('the reader of a card', () => {
  test('goes to the mentions before and after it', async () => {
    const steps: number[] = [];
    show({ onStep: (by) => steps.push(by) });
    await press('Next mention');
    await press('Previous mention');
    expect(steps).toEqual([1, -1]);
  });

  test('is offered no other mention where there is none', () => {
    show({}, { place: { number: 1, count: 1 } });
    expect(page.getByRole('button', { name: /mention/ }).elements()).toEqual([]);
  });

  test('copies the facts that are shown, and is told how many', async () => {
    let copied = '';
    show({
      async onCopy(text) {
        copied = text;
      },
    });
    await press('Copy');
    await expect.poll(news).toBe('Copied 3 facts with sources.');
    expect(copied).toContain('4 February 2004 · Documented');
    expect(copied).not.toContain('Musharraf’s memoir');
    await press('Show all 5 facts');
    await press('Copy');
    await expect.poll(news).toBe('Copied 5 facts with sources.');
    expect(copied).toContain('Musharraf’s memoir');
  });

  test.each([
    ['Copy', 'Nothing could be copied on this page.'],
    ['Off on this site', 'Parallax could not be switched off here.'],
    ['Fact sheet', 'The browser did not open the fact sheet.'],
  ])('is told when %s fails', async (name, words) => {
    show({ onCopy: refuse, onSwitchOff: refuse, onMore: refuse });
    await press(name);
    await expect.poll(news).toContain(words);
  });

  test('closes it by its button and, from inside, with Escape, which goes no further', async () => {
    let closed = 0;
    let reached = 0;
    const onKey = (event: KeyboardEvent) => {
      reached += event.defaultPrevented ? 0 : 1;
    };
    document.addEventListener('keydown', onKey);
    show({ onClose: () => (closed += 1) });
    await press('Close');
    (card() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', onKey);
    expect([closed, reached]).toEqual([2, 0]);
  });

  test('pins it, and then moves it by keys and from corner to corner', async () => {
    const told: unknown[] = [];
    show({
      onPin: (isPinned) => told.push(isPinned),
      onMove: (...way) => told.push(way),
      onCorner: () => told.push('corner'),
    });
    expect(page.getByRole('button', { name: /^Move/ }).elements()).toEqual([]);
    await page.getByRole('button', { name: /^Pin/, pressed: false }).click();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
    await page.getByRole('button', { name: /^Move/ }).click();
    await page.getByRole('button', { name: /^Pin/, pressed: true }).click();
    await userEvent.keyboard('{ArrowRight}');
    expect(told).toEqual([true, [16, 0], [0, -96], 'corner', false]);
  });

  test('drags it by its head once it is pinned, and not before', async () => {
    const moves: number[] = [];
    const root = show({ onMove: (right) => moves.push(right) });
    const head = root.querySelector('.card-head') as Element;
    const drag = () => {
      const at = (clientX: number) => ({ clientX, pointerId: 1, bubbles: true, button: 0 });
      head.setPointerCapture = () => {}; // There is no such pointer in fact.
      head.dispatchEvent(new PointerEvent('pointerdown', at(10)));
      head.dispatchEvent(new PointerEvent('pointermove', at(40)));
      head.dispatchEvent(new PointerEvent('lostpointercapture', at(40)));
      head.dispatchEvent(new PointerEvent('pointermove', at(90)));
    };
    drag();
    expect(moves).toEqual([]);
    await page.getByRole('button', { name: /^Pin/ }).click();
    drag();
    expect(moves).toEqual([30]);
  });

  test('is told why the words are marked, in the page’s own words', async () => {
    const root = show();
    await page.getByText('Why is this marked?').click();
    const answer = root.querySelector('.why') as Element;
    expect(textOf(answer)).toContain(
      'Together with what stands close by they mean this topic: Pyongyang سفارت خانہ',
    );
    const quotes = [...answer.querySelectorAll('bdi')];
    expect(quotes.map((quote) => quote.lang)).toEqual(['', '']);
  });
});

describe('what a screen reader says when a card is opened by keyboard', () => {
  const ready = { kind: 'ready', sheet: khanSheet } as const;

  test('is the name, the kind, the place and the summary', () => {
    expect(announcement(ready, mentionOf(), false)).toBe(
      `A.Q. Khan, person. Mention 3 of 12 on this page. ${khanSheet.topic.summary}`,
    );
  });

  test('counts the mentions of a frame as that frame’s', () => {
    expect(announcement(ready, mentionOf(), true)).toContain('Mention 3 of 12 in this frame.');
  });

  test('is nothing while the facts are on their way, and then why there are none', () => {
    expect(announcement({ kind: 'loading' }, mentionOf(), false)).toBe('');
    expect(announcement({ kind: 'failed', reason: 'x' }, mentionOf(), false)).toContain(
      'The facts could not be read. Close the card',
    );
  });
});

test('what was done to one mention does not outlast it', async () => {
  const slow: { finish?: () => void } = {};
  const root = show({ onCopy: () => new Promise((resolve) => (slow.finish = resolve)) });
  await press('Show all 5 facts');
  await press('Copy');
  const next = mentionOf({ quote: 'Khan' });
  const place = root.lastElementChild as HTMLElement; // `mountCard` puts it there.
  render(
    <FactCard state={{ kind: 'ready', sheet: khanSheet }} mention={next} {...callbacks()} />,
    place,
  );
  slow.finish?.();
  await new Promise(requestAnimationFrame);
  expect(news()).toBe('');
  await expect.element(page.getByRole('button', { name: 'Show all 5 facts' })).toBeVisible();
});
