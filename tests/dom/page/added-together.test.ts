import { afterEach, expect, test } from 'vitest';
import { changesIn } from '@/page/page-changes';
import { createIsRead, isRead } from '@/page/reading-rules';
import { isLeaf } from '@/page/tree';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What is told of the page once `change` is done to it. */
function changesBy(change: () => void) {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return changesIn(records);
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;

test('of what comes together the outermost is told, once, wherever it stands', () => {
  document.body.innerHTML = '<div id="one"></div><div id="two"></div>';
  const { added } = changesBy(() => {
    byId('one').innerHTML = '<p id="a"></p>words<p id="b"></p>';
    byId('a').innerHTML = '<i id="inner"></i>'; // In what has come itself.
    byId('two').append(byId('b')); // Came twice.
    byId('two').append(Object.assign(document.createElement('p'), { id: 'c' }));
    byId('one').append(Object.assign(document.createElement('p'), { id: 'gone' }));
    byId('gone').remove();
  });
  expect(added.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('what is told of many nodes at once is what is told of each', () => {
  document.body.innerHTML = `
    <main><p><b>x</b></p><p>y</p><div hidden><p>in <i>vain</i></p><p>z</p></div></main>
    <nav><p>a</p></nav><textarea>t</textarea><p aria-hidden="true">h</p>`;
  const nodes = [...document.querySelectorAll('*')].flatMap((node) => [node, ...node.childNodes]);
  const isReadNow = createIsRead();
  expect(nodes.map((node) => isReadNow(node))).toEqual(nodes.map(isRead));
  expect(new Set(nodes.map(isRead))).toEqual(new Set([true, false]));
});

test.each([
  ['', true],
  ['words', true],
  ['<b>words</b>', false],
  ['words<b></b>', false],
  ['<b></b>words', false],
  ['<!-- note -->', false],
])('an element that holds %j: a leaf %s', (html, leaf) => {
  document.body.innerHTML = html;
  expect(isLeaf(document.body)).toBe(leaf);
});
