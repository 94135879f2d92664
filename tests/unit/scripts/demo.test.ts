import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/data/fact-sheet';
import { parseDemoArguments } from '@/scripts/demo/arguments.mjs';
import { mentionLines } from '@/scripts/demo/fact-lines';
import { findTarget } from '@/scripts/demo/target';

describe('the demo', () => {
  test('takes a page and a browser, in any order', () => {
    expect(parseDemoArguments([])).toEqual({});
    expect(parseDemoArguments(['--browser=firefox'])).toEqual({ browser: 'firefox' });
    expect(parseDemoArguments(['--help', 'a.html'])).toEqual({ help: true });
    expect(parseDemoArguments(['--browser', 'firefox', 'a.html'])).toEqual({
      target: 'a.html',
      browser: 'firefox',
    });
  });

  test.each([
    [['--browser', 'opera'], 'chromium or firefox, not opera'],
    [['--fast'], 'Usage: npm run demo'],
    [['a.html', 'b.html'], 'one page at a time'],
  ])('refuses %j in plain words', (args, reason) => {
    expect(() => parseDemoArguments(args)).toThrow(reason);
  });

  test('leaves addresses as they are', async () => {
    expect(await findTarget('https://example.org/a', '/')).toEqual({
      url: 'https://example.org/a',
    });
  });

  test.each([
    ['https://', 'no address a browser can open'],
    ['missing.html', 'There is no file /nowhere/missing.html'],
    ['/', 'is a folder'],
  ])('says what is wrong with %s', async (target, reason) => {
    await expect(findTarget(target, '/nowhere')).rejects.toThrow(reason);
  });

  test('serves a file over http, with what lies beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-'));
    writeFileSync(join(folder, 'my page.html'), '<p>page');
    writeFileSync(join(folder, 'a.css'), 'p {}');
    const { url, server } = await findTarget('my page.html', folder);
    const [page, style] = await Promise.all([fetch(url), fetch(new URL('a.css', url))]);
    expect(await page.text()).toBe('<p>page');
    expect(style.headers.get('content-type')).toBe('text/css');
    expect((await fetch(new URL('none.html', url))).status).toBe(404);
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test('tells the first fact that is about a topic, once', () => {
    const claims = [
      { topics: ['pakistan', 'ghauri'], text: 'Pakistan tested much.', status: 'documented' },
      { topics: ['ghauri'], text: 'It flew.', status: 'documented' },
    ];
    const dataset = {
      factSheets: [{ topicId: 'ghauri', topic: { name: 'Ghauri' }, related: [], claims }],
    } as unknown as Dataset; // All that is read of it.
    const rect = { x: 0, y: 0, width: 1, height: 1 };
    const mention = { topicId: 'ghauri', quote: 'Ghauri\n missile', rect };
    expect(mentionLines([mention, mention], dataset)).toEqual([
      '“Ghauri missile” → Ghauri',
      '    It flew.',
      '“Ghauri missile” → Ghauri',
    ]);
  });
});
