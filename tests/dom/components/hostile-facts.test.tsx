// A dataset that somebody has tampered with: what it holds is words, and links lead to the web or nowhere.
import { afterEach, expect, test } from 'vitest';
import { FactCard } from '@/components/FactCard';
import { FactSheet } from '@/components/FactSheet';
import type { FactSheet as Sheet } from '@/data/fact-sheet';
import { callbacks, mentionOf } from '@/tests/fakes/card-props';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { clearPage, mountCard, mountPopup } from './mount';

afterEach(clearPage);

const MARKUP = '<img src=x onerror="globalThis.ran = true"><script>ran = true</script>';
const SCRIPTS = [
  'javascript:void(ran=1)',
  ' JaVaScRiPt:ran',
  'data:text/html,<p>',
  'blob:x',
  'a.html',
  '//x',
];

/** A sheet each text of which is markup, and each address of which is a script, in turn. */
function tampered(): Sheet {
  let turn = 0;
  const script = () => SCRIPTS[turn++ % SCRIPTS.length];
  const copy = JSON.stringify(khanSheet, (key, value: unknown) => {
    if (key === 'href' || key === 'url') return script();
    if (
      ['name', 'text', 'note', 'summary', 'title', 'publisher', 'speaker', 'locator'].includes(key)
    )
      return typeof value === 'string' ? `${MARKUP}${value}` : value;
    return value;
  });
  return JSON.parse(copy) as Sheet;
}

function expectWordsOnly(root: ParentNode): void {
  expect(root.textContent).toContain(MARKUP);
  expect(root.querySelectorAll('img, script, iframe, [onerror]')).toHaveLength(0);
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links.filter((href) => !/^(?:https?:\/\/|#|\/)[^/]?/.test(href ?? ''))).toEqual([]);
  expect(links.filter((href) => href?.startsWith('//'))).toEqual([]);
  expect('ran' in globalThis).toBe(false);
}

test('the card shows it as words, and links none of it', () => {
  const state = { kind: 'ready', sheet: tampered() } as const;
  expectWordsOnly(mountCard(<FactCard {...callbacks()} state={state} mention={mentionOf()} />));
});

test('so does the fact sheet', () => {
  const part = { sheet: tampered(), onTopic: () => {} };
  expectWordsOnly(mountPopup(<FactSheet {...part} />));
});
