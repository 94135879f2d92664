import { expect, test } from 'vitest';
import { matchesPattern } from '@/extension/pattern';

const CASES: readonly [pattern: string, address: string, isMatch: boolean][] = [
  ['example.org', 'https://example.org/any/path', true],
  ['example.org', 'https://www.example.org/', false],
  ['*.example.org', 'https://www.example.org/a', true],
  ['*.example.org', 'https://example.org/a', true],
  ['*.example.org', 'https://notexample.org/', false],
  ['EXAMPLE.org/News*', 'https://example.org/News/1', true],
  ['example.org/News*', 'https://example.org/news/1', false],
  ['*/*/article/*', 'http://x.example:8080/a/article/1?p=2', true],
  ['*/article/*', 'http://x.example/article/1', true],
  ['*/article/*', 'http://x.example/article', false],
  ['example.org/a*b*c', 'https://example.org/a1b2c', true],
  ['example.org/a*b*c', 'https://example.org/a1c2b', false],
  ['example.org/ab*ba', 'https://example.org/aba', false],
  ['example.org/', 'https://example.org/a', false],
  ['*', 'file:///home/x.html', true],
  ['*', 'about:blank', false],
  ['', 'https://example.org/', false],
];

test.each(CASES)('%s on %s: %s', (pattern, address, isMatch) => {
  expect(matchesPattern(pattern, address)).toBe(isMatch);
});

test('takes no longer than a pattern and an address are long', () => {
  const pattern = `example.org/${'*a'.repeat(2000)}b`;
  expect(matchesPattern(pattern, `https://example.org/${'a'.repeat(20_000)}`)).toBe(false);
});
