import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport, settledReport } from '@/scripts/browser/marks';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, openWithExtension } from './reader';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID</p>' });
});
afterAll(() => server.close());

describe.each(BROWSERS)('what version 1 stored in %s', (name) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'parallax-profile-'));
  afterAll(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));

  test('means the same after an update: a site that was off is off, and others are not', async () => {
    const before = await openWithExtension(name, { profileDir });
    await before.probe.evaluate(`(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      await local.clear();
      await local.set({ siteRules: { offHosts: ['news.test'] }, markingStyle: { density: 'every' } });
    })()`);
    await before.close();

    const after = await openWithExtension(name, { profileDir });
    try {
      const stored = () =>
        after.probe.evaluate(
          '(globalThis.browser ?? chrome).storage.local.get(["settings", "site:news.test", "siteRules"])',
        );
      await until(
        async () => !('siteRules' in ((await stored()) as Record<string, unknown>)),
        'the upgrade',
      );
      expect(await stored()).toEqual({
        settings: { version: 2, level: 'full' },
        'site:news.test': { host: 'off' },
      });
      const other = await after.newPage(server.url('/', 'other.test'));
      await settledReport(after, other);
      const off = await after.newPage(server.url('/', 'news.test'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await readReport(after, off)).toBeUndefined();
    } finally {
      await after.close();
    }
  });
});
