import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type PlacedCard, placedCard, scrollPage } from '@/tests/fakes/placed-card';

let card: PlacedCard;

beforeEach(async () => {
  await page.viewport(900, 600);
  card = placedCard();
});

afterEach(() => card.close());

const top = () => card.corner()[1];

describe('a card', () => {
  test('goes along with its mention as the page scrolls', async () => {
    card.open();
    const before = top();
    await scrollPage(40);
    expect(before - top()).toBe(40);
  });

  test('follows its mention where the page puts something above it', async () => {
    card.open();
    const before = top();
    document.body.insertAdjacentHTML('afterbegin', '<div style="height:50px"></div>');
    await expect.poll(() => top() - before).toBe(50);
  });

  test('is a sheet along the lower edge of a narrow window', async () => {
    await page.viewport(400, 800);
    card.open();
    expect(card.host.box.dataset.shape).toBe('sheet');
    const { left: x, bottom, width } = card.host.box.getBoundingClientRect();
    expect([x, bottom, width]).toEqual([0, 800, 400]);
  });

  test('is placed anew when what is in it grows by itself', async () => {
    document.body.style.paddingTop = '230px';
    card.open();
    expect(top()).toBeGreaterThan(card.line().bottom);
    card.want(300);
    await expect.poll(() => card.box().bottom).toBeLessThanOrEqual(card.line().top);
    expect(card.box().height).toBe(300);
  });

  test('can be placed anew when what is in it needs more room', async () => {
    await scrollPage(-999);
    document.body.style.paddingTop = '230px';
    const placement = card.open();
    const line = () => document.querySelector('p')?.getBoundingClientRect() as DOMRect;
    expect(top()).toBeGreaterThan(line().bottom);
    card.want(300);
    placement.refresh();
    expect(card.host.box.getBoundingClientRect().bottom).toBeLessThanOrEqual(line().top);
    document.body.style.paddingTop = '';
  });
});

describe('what the card says to screen readers', () => {
  const said = () => {
    const root = card.host.box.getRootNode() as ShadowRoot; // The test has the box, and by it the root.
    return root.querySelector('[aria-live=polite]');
  };

  test('is put into an element that was there before, and is taken out with the card', async () => {
    card.open();
    const region = said();
    expect(region?.textContent).toBe('');
    card.host.say('A.Q. Khan, person.');
    expect(region?.textContent).toBe('');
    await expect.poll(() => region?.textContent).toBe('A.Q. Khan, person.');
    card.host.remove();
    expect(said()).toBe(region);
    expect(region?.textContent).toBe('');
  });
});

test('a card goes into the modal dialog that its mention is in, where it can take the focus', () => {
  card.open();
  const dialog = document.createElement('dialog');
  dialog.append(...document.body.childNodes);
  document.body.append(dialog);
  dialog.showModal();
  card.host.attach(card.mention);
  expect(card.host.element.parentElement).toBe(dialog);
  card.host.enter();
  expect(document.activeElement).toBe(card.host.element);
});
