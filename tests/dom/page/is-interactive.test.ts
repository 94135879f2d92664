import { describe, expect, test } from 'vitest';
import { innermostAt } from '@/page/innermost-at';
import { isInteractive } from '@/page/is-interactive';
import { attachRoot, shadowOf } from '@/tests/fakes/marked-page';

const WORDS = '<i>KOMID</i>';

describe('a tap is left to the page in', () => {
  test.each([
    ['a link', `<a href="#on">${WORDS}</a>`],
    ['what is called a link', `<span role="link">${WORDS}</span>`],
    ['what is called a menu item', `<span role="menuitem">${WORDS}</span>`],
    ['a button', `<button>${WORDS}</button>`],
    ['what opens more', `<details><summary>${WORDS}</summary></details>`],
    ['what the reader writes in', `<p contenteditable>${WORDS}</p>`],
  ])('%s', (_what, html) => {
    document.body.innerHTML = html;
    expect(isInteractive(document.querySelector('i')?.firstChild as Text)).toBe(true);
  });

  test.each(['open', 'closed'] as const)('a link in a root that is %s', (mode) => {
    document.body.innerHTML = '<div id="host"></div>';
    const host = document.getElementById('host') as HTMLElement;
    const root = attachRoot(host, mode, `<a href="#on">${WORDS}</a>`);
    const { x, y } = (root.querySelector('i') as HTMLElement).getBoundingClientRect();
    expect(isInteractive(innermostAt(x + 2, y + 2, host, shadowOf))).toBe(true);
  });

  test('a link around a host', () => {
    document.body.innerHTML = '<a href="#on"><span id="host"></span></a>';
    const root = attachRoot(document.getElementById('host') as HTMLElement, 'closed', WORDS);
    expect(isInteractive(root.querySelector('i') as HTMLElement)).toBe(true);
  });
});

test('a tap on plain words is ours', () => {
  document.body.innerHTML = `<p><a>${WORDS}</a></p>`;
  expect(isInteractive(document.querySelector('i') as HTMLElement)).toBe(false);
});
