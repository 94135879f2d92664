import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GATHER_MS, keepSettings } from '@/extension/keep-settings';
import { settings } from '@/extension/settings';
import { siteStore } from '@/extension/site-store';
import { syncState } from '@/extension/sync-state';
import { managedBrowser } from '@/tests/fakes/managed-browser';
import { syncArea } from '@/tests/fakes/sync-area';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser that starts its background, and can be started anew. */
function started(inIncognitoContext = false) {
  const browser = managedBrowser({ level: 'request' });
  const area = syncArea(() => Date.now());
  const starts: (() => void)[] = [];
  const event = { addListener: (start: () => void) => starts.push(start) };
  Object.assign(browser.storage, { sync: area });
  const api = Object.assign(browser, {
    extension: { inIncognitoContext },
    runtime: { onInstalled: event, onStartup: event, getPlatformInfo: async () => ({ os: 'mac' }) },
  }) as unknown as Parameters<typeof keepSettings>[0] & typeof browser;
  keepSettings(api, browser.report);
  const start = async () => {
    starts.at(-1)?.();
    await pass(1000);
  };
  return { api, area, start };
}
/** Let time pass, and what follows from it happen; compressing goes by a clock of its own. */
const PATIENT = { timeout: 10_000 };

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 10; turn += 1) {
    await sleep(5);
    await vi.advanceTimersByTimeAsync(1);
  }
}
const everything = ({ storage }: ReturnType<typeof started>['api']) => {
  const got = storage.local.get(null);
  return pass(10).then(() => got);
};

describe('the background', () => {
  test('upgrades what is stored and copies the policy when it is installed or the browser starts', async () => {
    const { api, start } = started();
    void api.storage.local.set({ siteRules: { offHosts: ['dawn.com'] } });
    await start();
    expect(await everything(api)).toMatchObject({
      'site:dawn.com': { host: 'off' },
      managed: { settings: { level: 'request' } },
      settings: { version: 2 },
      syncState: { kind: 'off' },
    });
    expect(api.reported).toEqual([]);
  });

  test('gathers changes, and syncs once', async () => {
    const { api, area, start } = started();
    await start();
    void settings(api).change((own) => ({ ...own, isSynced: true }));
    await pass(GATHER_MS + 1000);
    // Packing takes its own time, which no clock of ours tells.
    await expect.poll(() => area.writes, PATIENT).toBeGreaterThan(1);
    const { writes } = area;
    for (const host of ['a.org', 'b.org', 'c.org']) {
      void siteStore(api).set({ kind: 'host', host }, 'off');
      await pass(1000);
    }
    expect(area.writes).toBe(writes);
    await pass(GATHER_MS);
    await expect.poll(() => area.writes, PATIENT).toBe(writes + 2); // Pieces, and the head.
    await pass(10 * GATHER_MS);
    expect(area.writes).toBe(writes + 2);
    const state = syncState(api).read();
    await pass(10);
    expect(await state).toMatchObject({ kind: 'on' });
  });

  test('writes nothing to sync unless the reader wants it', async () => {
    const { api, area, start } = started();
    await start();
    void siteStore(api).set({ kind: 'host', host: 'a.org' }, 'off');
    await pass(3 * GATHER_MS);
    expect(area.writes).toBe(0);
  });

  test('goes on where one part fails', async () => {
    const { api, start } = started();
    api.policy = new Error('the disk is gone');
    void api.storage.local.set({ siteRules: { offHosts: ['dawn.com'] } });
    await start();
    expect(api.reported).toEqual(['the disk is gone']);
    expect(await everything(api)).toMatchObject({ syncState: { kind: 'off' } });
  });

  test('of private windows leaves all of it to the other', async () => {
    const { api, start } = started(true);
    await start();
    expect(await everything(api)).toEqual({});
  });
});
