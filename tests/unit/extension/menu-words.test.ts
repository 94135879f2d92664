import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { menuWordsIn } from '@/extension/menu-words';
import { LANGUAGES } from '@/extension/settings';

const FOLDER = new URL('../../../public/_locales/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');

afterEach(() => vi.unstubAllGlobals());

test.each(LANGUAGES)(
  'menus are named in %s, each entry with words of its own',
  async (language) => {
    vi.stubGlobal(
      'fetch',
      async (path: string) => new Response(read(path.replace('/_locales/', ''))),
    );
    const words = await menuWordsIn(language);
    expect(words.lookUp).toContain('%s');
    expect(new Set(Object.values(words)).size).toBe(4);
    expect(Object.values(words)).not.toContain('');
  },
);

test('what browsers show by themselves is told in every language, in the same keys', () => {
  const folders = readdirSync(FOLDER);
  expect(folders).toEqual(['en', 'ko', 'ur', 'zh_CN']);
  const keysOf = (folder: string) => Object.keys(JSON.parse(read(`${folder}/messages.json`)));
  for (const folder of folders) expect(keysOf(folder)).toEqual(keysOf('en'));
  const named = readFileSync(new URL('../../../scripts/manifest.ts', import.meta.url), 'utf8');
  for (const [, key = ''] of named.matchAll(/__MSG_(\w+)__/g)) expect(keysOf('en')).toContain(key);
});
