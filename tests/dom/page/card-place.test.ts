import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type CardHost, createCardHost } from '@/page/card-host';
import { type Placement, placeBeside } from '@/page/placement';

const CSS = ':host { all: initial; display: contents } .card { width: 300px; height: 200px; }';

let host: CardHost;
let closing: AbortController;

beforeEach(async () => {
  await page.viewport(900, 600);
  document.body.innerHTML = '<p style="margin:100px 50px 2000px">The Ghauri missile.</p>';
  host = createCardHost(CSS);
  host.box.innerHTML = '<div class="card" role="dialog" tabindex="-1"></div>';
  closing = new AbortController();
});

afterEach(() => {
  closing.abort();
  host.remove();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

function mention(): StaticRange {
  const node = document.querySelector('p')?.firstChild as Text; // Written above.
  return new StaticRange({
    startContainer: node,
    startOffset: 4,
    endContainer: node,
    endOffset: 10,
  });
}

function open(): Placement {
  host.attach(mention());
  const placement = placeBeside(mention(), host.box, { x: 100, y: 110 }, closing.signal);
  if (!placement) throw new Error('There is no mention.');
  return placement;
}

const top = () => Math.round(host.box.getBoundingClientRect().top);
const left = () => Math.round(host.box.getBoundingClientRect().left);
const scrollBy = async (y: number) => {
  window.scrollBy({ top: y, behavior: 'instant' });
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

describe('a card', () => {
  test('goes along with its mention as the page scrolls', async () => {
    open();
    const before = top();
    await scrollBy(40);
    expect(before - top()).toBe(40);
  });

  test('follows its mention where the page puts something above it', async () => {
    open();
    const before = top();
    document.body.insertAdjacentHTML('afterbegin', '<div style="height:50px"></div>');
    await expect.poll(() => top() - before).toBe(50);
  });

  test('stays where it is while it is pinned, and goes back when it no longer is', async () => {
    const placement = open();
    const before = top();
    placement.pin(true);
    await scrollBy(60);
    expect(top()).toBe(before);
    placement.pin(false);
    expect(before - top()).toBe(60);
  });

  test('is moved while it is pinned, not otherwise, and never out of the window', () => {
    const placement = open();
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
    const placement = open();
    placement.pin(true);
    placement.moveBy(9999, 9999);
    await page.viewport(700, 500);
    await expect.poll(() => [left(), top()]).toEqual([700 - 300 - 8, 500 - 200 - 8]);
  });

  test('is a sheet along the lower edge of a narrow window', async () => {
    await page.viewport(400, 800);
    open();
    expect(host.box.dataset.shape).toBe('sheet');
    const { left: x, bottom, width } = host.box.getBoundingClientRect();
    expect([x, bottom, width]).toEqual([0, 800, 400]);
  });

  test('can be placed anew when what is in it needs more room', async () => {
    await scrollBy(-999);
    document.body.style.paddingTop = '230px';
    const placement = open();
    const line = () => document.querySelector('p')?.getBoundingClientRect() as DOMRect;
    expect(top()).toBeGreaterThan(line().bottom);
    (host.box.firstElementChild as HTMLElement).style.height = '300px';
    placement.refresh();
    expect(host.box.getBoundingClientRect().bottom).toBeLessThanOrEqual(line().top);
    document.body.style.paddingTop = '';
  });
});

describe('what the card says to screen readers', () => {
  const said = () => {
    const root = host.box.getRootNode() as ShadowRoot; // The test has the box, and by it the root.
    return root.querySelector('[aria-live=polite]');
  };

  test('is put into an element that was there before, and is taken out with the card', async () => {
    open();
    const region = said();
    expect(region?.textContent).toBe('');
    host.say('A.Q. Khan, person.');
    expect(region?.textContent).toBe('');
    await expect.poll(() => region?.textContent).toBe('A.Q. Khan, person.');
    host.remove();
    expect(said()).toBe(region);
    expect(region?.textContent).toBe('');
  });
});

test('a card goes into the modal dialog that its mention is in, where it can take the focus', () => {
  open();
  const dialog = document.createElement('dialog');
  dialog.append(...document.body.childNodes);
  document.body.append(dialog);
  dialog.showModal();
  host.attach(mention());
  expect(host.element.parentElement).toBe(dialog);
  host.enter();
  expect(document.activeElement).toBe(host.element);
});
