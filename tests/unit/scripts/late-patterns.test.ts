import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { withLatePatterns } from '@/scripts/late-patterns';

const late = (code: string) => withLatePatterns(code, parseAst(code) as never);

/** What the code exports, run as it was and with its patterns made late. */
async function both(code: string) {
  const run = (text: string) => import(`data:text/javascript,${encodeURIComponent(text)}`);
  return [await run(code), await run(late(code) ?? '')];
}

describe('patterns made late', () => {
  test.each([
    ['a constant', 'const A = /^\\p{L}+$/u; export const f = (text) => A.test(text);'],
    ['one in a function', 'export const f = (text) => /\\p{Lu}/u.test(text);'],
    [
      'one that goes on from where it was',
      'const A = /\\p{L}/uy; export const f = (text) => { A.lastIndex = 1; return A.exec(text)?.[0]; };',
    ],
    [
      'one that replaces all',
      "export const f = (text) => text.replace(/\\p{Ll}/gu, '-') + text.replace(/\\p{Ll}/gu, '+');",
    ],
    [
      'one made of words',
      'const W = "é|b"; const A = new RegExp("^(?:" + W + ")", "u"); export const f = (text) => A.test(text);',
    ],
  ])('%s tells the same', async (_what, code) => {
    const [before, after] = await both(code);
    for (const text of ['Aé', 'éA', 'b1', '', '12', 'ÄÖ ab']) {
      expect(after.f(text)).toEqual(before.f(text));
      expect(after.f(text)).toEqual(before.f(text));
    }
  });

  test('are made when they are first used, and once', async () => {
    const code = late('const A = /\\p{L}/u; export const f = () => A;') ?? '';
    expect(code).not.toMatch(/\/\\p/);
    const { f } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(f()).toBe(f());
    expect(f()).toEqual(/\p{L}/u);
  });

  test('leave alone what asks for no properties, and what keeps count for itself', () => {
    expect(late('const A = /[a-z]/u; export const f = (text) => A.test(text);')).toBeUndefined();
    expect(late('export const f = (text) => /\\p{L}/gu.exec(text);')).toBeUndefined();
    expect(late('export const all = [/\\p{L}/u];')).toBeUndefined();
  });

  test('refuse a module that gives such a name to something else as well', () => {
    expect(() => late('const A = /\\p{L}/u; export const f = (A) => A;')).toThrow(/name it anew/);
    expect(() => late('const A = /\\p{L}/u; export { A };')).toThrow(/name it anew/);
  });
});
