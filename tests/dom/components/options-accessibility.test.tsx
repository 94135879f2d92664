import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { OPTION_PAGES } from '@/tests/fakes/option-pages';
import { clearPage, emulate, frame } from './mount';
import { showPage } from './show-options';

afterEach(async () => {
  document.documentElement.removeAttribute('dir');
  await page.viewport(414, 896);
  await clearPage();
});

async function violations(app: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(app, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(passes.map(({ id }) => id)).toContain('color-contrast'); // Or axe has not looked inside.
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** What stands out at the side of the window. */
function tooWide(): string[] {
  return [...document.querySelectorAll('#app *')]
    .filter((element) => !element.closest('.opt-preview'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `${element.tagName}.${element.className}`);
}

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', (theme) => {
  test.each(OPTION_PAGES)('in %s, left to right and right to left', async (_name, view) => {
    await page.viewport(414, 3000); // Whole: of a control that the window's edge cuts, axe mistakes the room.
    await emulate({ 'prefers-color-scheme': theme });
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      const app = showPage(view);
      await frame();
      expect(await violations(app)).toEqual([]);
    }
  });
});

describe.each(['ltr', 'rtl'])('a window of 320 px, %s', (dir) => {
  test.each(OPTION_PAGES)('holds %s', async (_name, view) => {
    await page.viewport(320, 640);
    document.documentElement.dir = dir;
    showPage(view);
    await frame();
    expect(tooWide()).toEqual([]);
  });
});

test('a page that is written from right to left is laid out so', async () => {
  await page.viewport(1000, 640);
  document.documentElement.dir = 'rtl';
  const [[, sites] = []] = OPTION_PAGES;
  const app = showPage(sites);
  const left = (selector: string) => app.querySelector(selector)?.getBoundingClientRect().left ?? 0;
  expect(left('.opt-side')).toBeGreaterThan(left('.opt-main'));
  expect(left('.opt-pick')).toBeGreaterThan(left('.opt-remove'));
});
