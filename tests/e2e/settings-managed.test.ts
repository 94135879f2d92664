import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
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

/** What pages read as set by the computer's owner, as JSON. */
function copyIn({ probe }: BrowserSession): Promise<string> {
  return probe.evaluate(`(async () => {
    const { managed } = await (globalThis.browser ?? chrome).storage.local.get('managed');
    return JSON.stringify(managed ?? null);
  })()`) as Promise<string>;
}

const POLICY = {
  level: 'request',
  sites: { 'news.test': { domain: 'off' } },
  card: { restMs: 250 },
};
const COPY = {
  patterns: [],
  sites: POLICY.sites,
  settings: { level: 'request', card: { restMs: 250 } },
};

describe.skipIf(!canSet())('a policy in Chromium', () => {
  afterAll(() => rmSync(FILE, { force: true }));

  test('holds, and no longer when it is gone', async () => {
    const session = await openWithExtension('chromium');
    try {
      const id = new URL(session.extensionUrl('')).host;
      writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }));
      await until(async () => (await copyIn(session)) !== 'null', 'the policy', 60_000);
      expect(JSON.parse(await copyIn(session))).toEqual(COPY);
      rmSync(FILE);
      await until(async () => (await copyIn(session)) === 'null', 'the policy to go', 60_000);
    } finally {
      await session.close();
    }
  });
});

// Elsewhere they are in other places, which no test may fill.
describe.skipIf(process.platform !== 'linux')('a native manifest in Firefox', () => {
  const { HOME } = process.env;
  const home = mkdtempSync(join(tmpdir(), 'parallax-home-'));
  afterEach(() => {
    process.env.HOME = HOME;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  test('holds', async () => {
    const folder = join(home, '.mozilla', 'managed-storage');
    const name = 'parallax@parallax.example';
    mkdirSync(folder, { recursive: true });
    const manifest = { name, description: 'A newsroom', type: 'storage', data: POLICY };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(manifest));
    process.env.HOME = home; // Where a reader's own manifests are.
    const session = await openWithExtension('firefox');
    try {
      await until(async () => (await copyIn(session)) !== 'null', 'the policy', 20_000);
      expect(JSON.parse(await copyIn(session))).toEqual(COPY);
    } finally {
      await session.close();
    }
  });
});
