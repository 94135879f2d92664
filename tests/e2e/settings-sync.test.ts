import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SyncState } from '@/extension/sync-state';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';
import { manyRules } from '@/tests/fakes/many-rules';
import { BROWSERS } from './reader';
import { shareBrowser } from './shared-browser';

describe.each(BROWSERS)('2,000 rules in %s', (name) => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  const inExtension = <Value>(script: string) =>
    session.probe.evaluate(`(async () => {
      const { storage } = globalThis.browser ?? chrome;
      ${script}
    })()`) as Promise<Value>;
  const state = () =>
    inExtension<SyncState | undefined>('return (await storage.local.get("syncState")).syncState');
  const store = (sites: object, isSynced: boolean) => {
    const keyed = Object.entries(sites).map(([host, rule]) => [`site:${host}`, rule]);
    const items = { ...Object.fromEntries(keyed), settings: { version: 2, isSynced } };
    return inExtension(`await storage.local.set(${JSON.stringify(items)})`);
  };
  const stored = () =>
    inExtension<number>(
      'return Object.keys(await storage.local.get(null)).filter((key) => key.startsWith("site:")).length',
    );

  test('stay here until the reader wants otherwise, then fit into what the browser syncs', async () => {
    await inExtension('await storage.sync.clear()');
    await store(manyRules(2000), false);
    await until(async () => (await state())?.kind === 'off', 'to hear that sync is off');
    expect(await inExtension('return storage.sync.get(null)')).toEqual({});
    await store({}, true);
    await until(async () => (await state())?.kind === 'on', 'sync', 20_000);
    const { bytes } = (await state()) as SyncState & { kind: 'on' };
    expect(bytes).toBeLessThan(22_000);
    // As the browser counts, where it tells: Firefox counts letters, which are the same here.
    expect(await inExtension('return storage.sync.getBytesInUse(null)')).toBe(bytes);
    expect(await stored()).toBe(2000);
  });

  test('come back from there to a device that has lost its own', async () => {
    await session.killBackground();
    await inExtension('await storage.local.clear()');
    await store({}, true);
    await until(async () => (await stored()) === 2000, 'the rules', 20_000);
  });

  test('of which there are too many stay here, and it says so', async () => {
    await store(manyRules(4000, true), true);
    const isTooLarge = async () => (await state())?.kind === 'too-large';
    await until(isTooLarge, 'to hear that it does not fit', 20_000);
    expect(await state()).toMatchObject({ room: 102_400 });
    expect(await stored()).toBe(6000);
  });

  test('are not touched when what was synced is emptied', async () => {
    await inExtension('await storage.sync.clear()');
    await new Promise((resolve) => setTimeout(resolve, 6000)); // Longer than changes are gathered.
    expect(await stored()).toBe(6000);
  });
});
