import { describe, expect, test } from 'vitest';
import { writeAll } from '@/extension/all-settings';
import { GATHER_MS } from '@/extension/keep-settings';
import { USUAL_SETTINGS } from '@/extension/settings';
import { writeArea } from '@/extension/sync-area';
import { manyRules } from '@/tests/fakes/many-rules';
import { syncedDevices } from '@/tests/fakes/synced-devices';

describe('2,000 rules', () => {
  test('fit, in a fifth of the room, and arrive', async () => {
    const { area, clock, devices } = await syncedDevices(2);
    const [one, other] = devices;
    const sites = manyRules(2000);
    await writeAll(one.api, { settings: { ...USUAL_SETTINGS, isSynced: true }, sites });
    const state = await one.sync();
    expect(state).toMatchObject({ kind: 'on' });
    expect(state.kind === 'on' && state.bytes).toBeLessThan(22_000);
    expect(area.items.size).toBe(4);
    await other.sync();
    expect(await other.rules()).toEqual(sites);
    clock.ms += 200 * 24 * 3600 * 1000;
    await writeAll(one.api, { settings: { ...USUAL_SETTINGS, isSynced: true }, sites: {} });
    await one.sync();
    await other.sync();
    clock.ms += 200 * 24 * 3600 * 1000;
    await one.set('dawn.com', 'off');
    await one.sync();
    expect([...area.items.keys()].sort()).toEqual(['0', 'head']); // Nothing of the old is left behind.
    await other.sync();
    expect(Object.keys(await other.rules())).toEqual(['dawn.com']);
  });

  test('set one by one in the course of a year take a third', async () => {
    const { area } = await syncedDevices(1);
    const rules = Object.entries(manyRules(2000));
    const ledger = Object.fromEntries(
      rules.map(([host, rule], at) => [
        `site:${host}`,
        [1.78e9 + ((at * 7919) % 2000) * 15_773, rule],
      ]),
    );
    expect(await writeArea(area, JSON.stringify(ledger), 0)).toBeLessThan(37_000);
  });

  test('changed all the time break no limit of the browser’s: two writes each, so many in an hour', async () => {
    const { area, devices } = await syncedDevices(1);
    const [one] = devices;
    const before = area.writes;
    for (let turn = 0; turn < 30; turn += 1) {
      await one.set(`site-${turn % 7}.example`, turn % 2 ? 'off' : undefined);
      expect(await one.sync()).toMatchObject({ kind: 'on' });
    }
    const perSync = (area.writes - before) / 30;
    expect(perSync).toBeLessThanOrEqual(2);
    expect((3_600_000 / GATHER_MS) * perSync).toBeLessThan(1800);
  });
});
