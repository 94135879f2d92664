import { afterEach, expect, test } from 'vitest';
import marksCss from '@/entrypoints/marks.css?inline';

afterEach(() => document.body.replaceChildren());

function lineOf(size: number, name: string) {
  const style = Object.assign(document.createElement('style'), { textContent: marksCss });
  const text = document.createElement('p');
  text.style.fontSize = `${size}px`;
  document.body.append(style, text);
  const look = getComputedStyle(text, `::highlight(${name})`);
  return {
    line: `${look.textDecorationLine} ${look.textDecorationStyle}`,
    thickness: Number.parseFloat(look.textDecorationThickness),
    offset: Number.parseFloat(look.textUnderlineOffset),
  };
}

test.each([
  [12, 1, 1],
  [16, 1, 1.2],
  [40, 2, 2],
])('a mark in text of %i px is a dotted line of %f to %f px', (size, least, most) => {
  const { line, thickness } = lineOf(size, 'dotted-underline');
  expect(line).toBe('underline dotted');
  expect(thickness).toBeGreaterThanOrEqual(least);
  expect(thickness).toBeLessThanOrEqual(most);
});

test('a mark stands clear of the underline of a link, an open one as well', () => {
  expect(lineOf(16, 'dotted-underline').offset).toBeGreaterThan(4.5);
  expect(lineOf(16, 'solid-underline')).toMatchObject({ line: 'underline solid' });
  expect(lineOf(16, 'solid-underline').offset).toBe(lineOf(16, 'dotted-underline').offset);
});
