import { expect, test } from 'vitest';
import type { Mark } from '@/page/painter';
import { yearsNearby } from '@/page/years-nearby';

function yearsIn(html: string): number[] {
  document.body.innerHTML = html;
  const node = document.querySelector('mark')?.firstChild as Text;
  const range = new StaticRange({
    ...{ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length },
  });
  return yearsNearby({ range } as Mark);
}

test.each([
  ['in its own block', '<p>1976</p><p>In May 1976 <mark>Bhutto</mark>, 1972.</p>', [1976, 1972]],
  ['in Urdu, Arabic and Hindi digits', '<p>۱۹۷۶ ١٩٩٣ २००४ <mark>x</mark></p>', [1976, 1993, 2004]],
  ['once', '<p>1998 and 1998 <mark>x</mark></p>', [1998]],
  ['not in longer numbers or other centuries', '<p>19980 1848 2101 <mark>x</mark></p>', []],
  ['not in a block as long as a book', `<p>1998 ${'rain '.repeat(1000)}<mark>x</mark></p>`, []],
])('a mention has the years around it: %s', (_name, html, years) => {
  expect(yearsIn(html)).toEqual(years);
});
