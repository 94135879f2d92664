// A document that says which test shows something names one that exists.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** They name tests as `path` "name"; several names may follow a path. */
const DOCUMENTS = ['docs/how-we-know.md', 'docs/faults.md', 'docs/security.md'];

const pathOf = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const textOf = (file: string) => readFileSync(pathOf(file), 'utf8');

/** The test files a document names, each with the tests named after it. */
function namedTests(document: string): (readonly [file: string, test: string])[] {
  const all = [...document.matchAll(/`(tests\/[^`]+\.tsx?)`((?:[\s,]*"[^"]+")*)/g)];
  return all.flatMap(([, file = '', names = '']) => {
    const tests = [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    return (tests.length > 0 ? tests : ['']).map((name) => [file, name] as const);
  });
}

describe.each(DOCUMENTS)('%s', (document) => {
  const named = namedTests(textOf(document));

  test('names tests', () => {
    expect(named.length).toBeGreaterThan(3);
  });

  test.each(named)('names %s, which holds “%s”', (file, name) => {
    expect(existsSync(pathOf(file))).toBe(true);
    const text = textOf(file);
    const quoted = name === '' ? [''] : [`'${name}'`, `"${name}"`, `\`${name}\``];
    expect(quoted.filter((words) => text.includes(words))).not.toEqual([]);
  });
});
