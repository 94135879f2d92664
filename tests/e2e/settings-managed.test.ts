import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { findBrowser } from '@/scripts/find-browser';
import { openWithExtension } from './reader';

/** Where Debian's Chromium looks for what the computer's owner has set; only the owner can write there. */
const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/parallax-test-${process.pid}.json`;

function canSet(): boolean {
  if (findBrowser('chromium') !== '/usr/bin/chromium') return false;
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!canSet())('a policy in Chromium', () => {
  afterAll(() => rmSync(FILE, { force: true }));

  test('holds, and no longer when it is gone', async () => {
    const session = await openWithExtension('chromium');
    try {
      const id = new URL(session.extensionUrl('')).host;
      const set = (policy: object) =>
        writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
      const copy = () =>
        session.probe.evaluate(
          '(async () => JSON.stringify((await chrome.storage.local.get("managed")).managed ?? null))()',
        ) as Promise<string>;
      set({ level: 'request', sites: { 'news.test': { domain: 'off' } }, card: { restMs: 250 } });
      await until(async () => (await copy()) !== 'null', 'the policy', 60_000);
      expect(JSON.parse(await copy())).toEqual({
        patterns: [],
        sites: { 'news.test': { domain: 'off' } },
        settings: { level: 'request', card: { restMs: 250 } },
      });
      rmSync(FILE);
      await until(async () => (await copy()) === 'null', 'the policy to go', 60_000);
    } finally {
      await session.close();
    }
  });
});
