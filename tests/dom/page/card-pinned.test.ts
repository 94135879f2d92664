import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type PlacedCard, placedCard, scrollPage } from '@/tests/fakes/placed-card';

let card: PlacedCard;

beforeEach(async () => {
  await page.viewport(900, 600);
  card = placedCard();
});

afterEach(() => card.close());

const left = () => card.corner()[0];
const top = () => card.corner()[1];

describe('a pinned card', () => {
  test('stays where it is, and goes back when it no longer is', async () => {
    const placement = card.open();
    const before = top();
    placement.pin(true);
    await scrollPage(60);
    expect(top()).toBe(before);
    placement.pin(false);
    expect(before - top()).toBe(60);
  });

  test('is moved, but not one that is not pinned, and never out of the window', () => {
    const placement = card.open();
    const [x, y] = [left(), top()];
    placement.moveBy(50, 20);
    expect([left(), top()]).toEqual([x, y]);
    placement.pin(true);
    placement.moveBy(50, 20);
    expect([left(), top()]).toEqual([x + 50, y + 20]);
    placement.moveBy(9999, 9999);
    expect([left(), top()]).toEqual([900 - 300 - 8, 600 - 200 - 8]);
  });

  test('is held inside a window that becomes smaller under it', async () => {
    const placement = card.open();
    placement.pin(true);
    placement.moveBy(9999, 9999);
    await page.viewport(700, 500);
    await expect.poll(() => [left(), top()]).toEqual([700 - 300 - 8, 500 - 200 - 8]);
  });

  test('does not grow over its mention, below it or above', () => {
    card.want(900);
    const placement = card.open();
    const before = card.box();
    placement.pin(true);
    expect(card.box()).toEqual(before);
    placement.pin(false);
    document.body.style.paddingTop = '350px';
    card.want(200);
    placement.refresh();
    expect(card.box().bottom).toBeLessThanOrEqual(card.line().top);
    placement.pin(true);
    card.want(900);
    placement.refresh();
    expect(card.box().height).toBeGreaterThan(300);
    expect(card.box().bottom).toBeLessThanOrEqual(card.line().top);
  });

  test('takes the room that it is moved to', () => {
    card.want(900);
    document.body.style.paddingTop = '120px';
    const placement = card.open();
    const before = card.box().height;
    placement.pin(true);
    placement.moveBy(300, -100);
    expect(card.box().height).toBe(before + 100);
  });

  test('stays where the reader put it when it goes on to another mention', () => {
    const before = card.open();
    before.pin(true);
    before.moveBy(200, 90);
    const corner = card.corner();
    const after = card.open(before.pinned);
    expect(card.corner()).toEqual(corner);
    after.pin(false);
    expect(card.corner()).not.toEqual(corner);
  });
});

test.each<[string, () => void]>([
  ['is taken out of the page', () => card.host.element.remove()],
  ['is hidden with what it stands in', () => document.documentElement.setAttribute('hidden', '')],
])('a card tells once when it %s', async (_how, lose) => {
  card.open().pin(true);
  await scrollPage(10);
  expect(card.lost).toBe(0);
  lose();
  await scrollPage(10);
  document.documentElement.removeAttribute('hidden');
  await scrollPage(10);
  expect(card.lost).toBe(1);
});

test('a card that goes along looks at the page first and changes it then, in each frame', async () => {
  let frames: string[] = [];
  const note = (word: string) => {
    const before = frames.pop() ?? '';
    frames.push(before.endsWith(word) ? before : `${before} ${word}`);
  };
  const onFrame = () => {
    frames.push(''); // Asked for first, so that it comes first in each.
    requestAnimationFrame(onFrame);
  };
  onFrame();
  card.open();
  const { getClientRects } = Range.prototype;
  Range.prototype.getClientRects = function () {
    note('look');
    return getClientRects.call(this);
  };
  const { get: height } =
    Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight') ?? {};
  Object.defineProperty(card.host.box, 'offsetHeight', {
    get() {
      note('look');
      return height?.call(card.host.box);
    },
  });
  const { style } = card.host.box;
  const { setProperty } = style;
  style.setProperty = (...its) => {
    note('change');
    setProperty.apply(style, its);
  };
  await scrollPage(10);
  frames = [];
  for (let times = 0; times < 3; times += 1) await scrollPage(10);
  Range.prototype.getClientRects = getClientRects;
  const changing = frames.filter((frame) => frame.includes('change'));
  expect(changing).toEqual([' look change', ' look change', ' look change']);
});
