// The computer's clock is set while we run, or is wrong.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Deed, followLevel } from '@/extension/follow-level';
import { pauseFor } from '@/extension/pause';
import { rulesReader } from '@/extension/rules-reader';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';
import { type Device, syncedDevices } from '@/tests/fakes/synced-devices';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('a pause of an hour', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const setClock = (byMs: number) => vi.setSystemTime(Date.now() + byMs);

  /** What is done, one thing after another, on a page that is opened now. */
  async function open(browser: ReturnType<typeof fakeBrowser>): Promise<readonly Deed[]> {
    const deeds: Deed[] = [];
    const followed = followLevel({
      reader: rulesReader(browser),
      address: async () => 'https://news.test/',
      onNewAddress: () => {},
      act: (deed) => deeds.push(deed),
      onTurn: () => {},
      onError: (error) => expect.unreachable(String(error)),
    });
    followed.look();
    await vi.advanceTimersByTimeAsync(5);
    return deeds;
  }

  test.each([
    ['back a day', -DAY_MS],
    ['forward a day', DAY_MS],
    ['back an hour', -HOUR_MS],
    ['not at all', 0],
  ])('ends within the hour on pages that are open, the clock set %s', async (_what, by) => {
    const browser = fakeBrowser();
    const paused = siteStore(browser).setPause(pauseFor('hour'));
    await vi.advanceTimersByTimeAsync(5);
    await paused;
    const before = await open(browser);
    expect(before).toEqual(['off']);
    await vi.advanceTimersByTimeAsync(HOUR_MS / 2);
    setClock(by);
    const after = await open(browser);
    await vi.advanceTimersByTimeAsync(HOUR_MS / 2);
    expect([before.at(-1), after.at(-1)]).toEqual(['quiet', 'quiet']);
  });
});

describe('devices that sync, the clock of one wrong', () => {
  async function settle(...devices: Device[]): Promise<void> {
    for (let round = 0; round < 2; round += 1) for (const device of devices) await device.sync();
  }

  test.each([
    ['an hour ahead', HOUR_MS],
    ['an hour behind', -HOUR_MS],
    ['a day ahead', DAY_MS],
    ['a day behind', -DAY_MS],
  ])(
    'by %s: of changes to the same host the one made last holds, and no other is lost',
    async (_what, wrong) => {
      const { clock, devices } = await syncedDevices(2);
      const [right, other] = devices;
      const atOther = async (deed: () => Promise<unknown>) => {
        clock.ms += wrong;
        await deed();
        clock.ms -= wrong;
      };
      await right.set('one.org', 'full');
      await right.set('dawn.com', 'full');
      await right.sync();
      await atOther(() => other.sync());
      await atOther(() => other.set('dawn.com', 'off'));
      await atOther(() => other.set('two.org', 'off'));
      await atOther(() => other.sync());
      await right.sync();
      expect((await right.rules())['dawn.com']).toEqual({ host: 'off' });
      await right.set('dawn.com', 'request');
      await right.sync();
      await atOther(() => settle(other));
      await settle(right);
      for (const device of devices)
        expect(await device.rules()).toEqual({
          'one.org': { host: 'full' },
          'dawn.com': { host: 'request' },
          'two.org': { host: 'off' },
        });
    },
  );

  test('two that have not heard of each other agree all the same, and keep what only one has set', async () => {
    const { clock, devices } = await syncedDevices(2);
    const [right, ahead] = devices;
    clock.ms += HOUR_MS;
    await ahead.set('dawn.com', 'off');
    await ahead.set('two.org', 'off');
    await ahead.sync();
    clock.ms -= HOUR_MS;
    await right.set('dawn.com', 'full');
    await right.set('one.org', 'full');
    await settle(right, ahead, right);
    const rules = await right.rules();
    expect(await ahead.rules()).toEqual(rules);
    expect(rules).toMatchObject({ 'one.org': { host: 'full' }, 'two.org': { host: 'off' } });
  });
});
