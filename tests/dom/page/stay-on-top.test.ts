import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stayOnTop } from '@/page/stay-on-top';

let raised: number;
let isCovered: boolean;
let stop: AbortController;
let now: number;
beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  raised = 0;
  isCovered = false;
  stop = new AbortController();
  const raise = () => {
    raised += 1;
  };
  const onCovered = () => {
    isCovered = true;
  };
  stayOnTop(raise, onCovered, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** What a page opens above the card; gives a way to open it once, and once more. */
function sheet(html: string): () => Promise<void> {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as Element;
  const toggle = (deed: 'hidePopover' | 'showPopover') =>
    HTMLElement.prototype[deed].call(element as HTMLElement);
  return async () => {
    toggle('hidePopover');
    toggle('showPopover');
    // Of what is opened a page hears in a task of its own.
    await new Promise((resolve) =>
      document.addEventListener('toggle', resolve, { capture: true, once: true }),
    );
  };
}

test.each([
  ['anything', '<div popover="manual">sheet</div>'],
  [
    'a form whose field is called as what it would be asked',
    '<form popover="manual"><input name="matches"></form>',
  ],
])('what is covered by %s is raised, and after ten times given up', async (_name, html) => {
  const cover = sheet(html);
  await cover();
  expect([raised, isCovered]).toEqual([1, false]);
  for (let time = 1; time <= 10; time += 1) await cover();
  expect([raised, isCovered]).toEqual([10, true]);
});

test('however many a page opens in the course of time, each is risen above', async () => {
  const cover = sheet('<div popover="manual">sheet</div>');
  for (let time = 1; time <= 30; time += 1) {
    now += 1000;
    await cover();
  }
  expect([raised, isCovered]).toEqual([30, false]);
});

test('a pause of less than five seconds is no new beginning', async () => {
  const cover = sheet('<div popover="manual">sheet</div>');
  for (let time = 1; time <= 10; time += 1) await cover();
  now += 4999;
  await cover();
  expect([raised, isCovered]).toEqual([10, true]);
});

test('what is no longer shown is not raised', async () => {
  const cover = sheet('<div popover="manual">sheet</div>');
  stop.abort();
  await cover();
  expect(raised).toBe(0);
});
