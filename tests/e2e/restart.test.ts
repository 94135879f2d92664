import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport, settledReport } from '@/scripts/browser/marks';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, openWithExtension, press } from './reader';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID</p>' });
});
afterAll(() => server.close());

// The options page and the popup write the same.
const PAUSE = `(async () => {
  const { local } = (globalThis.browser ?? chrome).storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, pause: { since: 0, until: 'restart' } } });
})()`;

describe.each(BROWSERS)('a site switched off in %s', (name) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'parallax-profile-'));
  afterAll(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));

  test('is still off when the browser has been restarted, and others are on, a pause until then included', async () => {
    const before = await openWithExtension(name, { profileDir });
    const page = await before.newPage(server.url('/', 'news.test'));
    await settledReport(before, page);
    await press(await before.openPopup(page), 'news.test');
    await until(async () => !(await readReport(before, page)), 'the marks to vanish');
    await before.probe.evaluate(PAUSE);
    const paused = await before.newPage(server.url('/', 'other.test'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readReport(before, paused)).toBeUndefined();
    await before.close();

    const after = await openWithExtension(name, { profileDir });
    try {
      const other = await after.newPage(server.url('/', 'other.test'));
      await settledReport(after, other);
      const again = await after.newPage(server.url('/', 'news.test'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await readReport(after, again)).toBeUndefined();
    } finally {
      await after.close();
    }
  });
});
