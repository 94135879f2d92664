import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, textOf } from './mount';
import { KHAN, mark, panel, showTimeline } from './show-timeline';

afterEach(clearPage);

const focused = () => document.activeElement?.getAttribute('data-claim') ?? null;
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Press Tab from what stands before the marks. */
async function tabInto(): Promise<void> {
  const before = page.getByRole('button', { name: 'Show as table' }).element() as HTMLElement; // A button is one.
  before.focus();
  await userEvent.keyboard('{Tab}');
}

/** Every id that repeated presses of a key lead to. */
async function walked(key: string, times: number): Promise<(string | null)[]> {
  const ids: (string | null)[] = [];
  for (let press = 0; press < times; press++) {
    await userEvent.keyboard(`{${key}}`);
    ids.push(focused());
  }
  return ids;
}

describe('by keyboard, a timeline', () => {
  test('is one tab stop, walked by time through the topic’s facts or through all', async () => {
    await showTimeline({ lit: KHAN });
    const order = [...document.querySelectorAll('.mark.is-lit')].map((one) =>
      one.getAttribute('data-claim'),
    );
    await tabInto();
    expect(focused()).toBe(order[0]);
    expect(await walked('ArrowRight', 5)).toEqual([...order.slice(1), order.at(-1)]);
    expect(await walked('Home', 1)).toEqual([order[0]]);
    expect(await walked('ArrowUp', 1)).toEqual(['early']);
    expect(await walked('ArrowRight', 1)).toEqual([order[0]]);
    expect(await walked('End', 1)).toEqual([order.at(-1)]);
    expect(await walked('ArrowDown', 1)).toEqual(['last']);
    expect(document.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
  });

  test('goes the way the arrow points where time runs to the left', async () => {
    await showTimeline({ direction: 'rtl' });
    await tabInto();
    expect(focused()).toBe('early');
    expect(await walked('ArrowLeft', 1)).toEqual(['embassy-channel']);
    expect(await walked('ArrowRight', 1)).toEqual(['early']);
  });

  test('shows the text of the mark in focus, opens it by Enter, puts it away by Escape', async () => {
    const { opened } = await showTimeline();
    await tabInto();
    expect(textOf(panel())).toContain('December 1948 Documented Text of early.');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['early']);
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(focused()).toBe('early');
    await userEvent.keyboard('{ArrowRight}');
    expect(textOf(panel())).toContain('Since 1972');
  });

  test('leads from a mark into its text and out again', async () => {
    const { opened } = await showTimeline();
    await tabInto();
    await userEvent.keyboard('{Tab}');
    expect(textOf(document.activeElement)).toBe('Read with sources');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['early']);
    await userEvent.keyboard('{Tab}');
    expect(textOf(document.activeElement)).toBe('After');
    expect(panel()).toBeNull();
  });
});

describe('under a pointer, a timeline', () => {
  /** The pointer's own place over the shape of a mark. */
  function place(id: string) {
    const drawing = document.querySelector('.timeline-drawing') as SVGSVGElement; // Each test has drawn it.
    const shape = mark(id).querySelector('.mark-shape') as SVGPathElement; // Every mark has one.
    const [whole, part] = [drawing.getBoundingClientRect(), shape.getBoundingClientRect()];
    const position = {
      x: part.x - whole.x + part.width / 2,
      y: part.y - whole.y + part.height / 2,
    };
    return { drawing, options: { position, timeout: 5000 } };
  }

  async function pointAt(id: string): Promise<void> {
    const { drawing, options } = place(id);
    await userEvent.hover(drawing, options);
  }

  test('shows the text of a mark, which stays while the pointer is in it and goes when it leaves', async () => {
    await showTimeline();
    await pointAt('last');
    await expect.poll(() => textOf(panel())).toContain('2025 Claimed Text of last.');
    await userEvent.hover(panel() as Element);
    await soon(700);
    expect(textOf(panel())).toContain('Text of last.');
    await userEvent.hover(page.getByRole('button', { name: 'After' }));
    await expect.poll(panel).toBeNull();
  });

  test('shows nothing of marks that the pointer only passes over', async () => {
    await showTimeline();
    const { drawing } = place('last');
    // Sent from here: a driver's own pointer takes longer from place to place than a hand's.
    for (const id of ['early', 'last']) {
      const { x, y } = mark(id).getBoundingClientRect();
      const at = { clientX: x + 3, clientY: y + 3, bubbles: true };
      drawing.dispatchEvent(new PointerEvent('pointermove', at));
      await soon(30);
    }
    drawing.dispatchEvent(new PointerEvent('pointerleave'));
    await soon(300);
    expect(panel()).toBeNull();
  });

  test('puts a text away by Escape though the focus is elsewhere, and leaves it away', async () => {
    await showTimeline();
    await pointAt('last');
    await expect.poll(panel).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    await pointAt('last');
    await soon(300);
    expect(panel()).toBeNull();
    await pointAt('early');
    await expect.poll(() => textOf(panel())).toContain('Text of early.');
  });

  test('tells who speaks and the first source', async () => {
    await showTimeline();
    const [claim] = khanSheet.claims;
    await pointAt(claim?.id ?? '');
    await expect.poll(() => textOf(panel())).toContain(`According to: ${claim?.speaker}`);
    expect(textOf(panel())).toContain(claim?.citations[0]?.source.title);
  });

  test('opens a mark that is pressed while its text shows', async () => {
    const { opened } = await showTimeline();
    await pointAt('last');
    await expect.poll(panel).not.toBeNull();
    const { drawing, options } = place('last');
    await userEvent.click(drawing, options);
    expect(opened).toEqual(['last']);
  });
});
