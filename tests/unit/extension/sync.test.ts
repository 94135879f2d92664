import { describe, expect, test } from 'vitest';
import { resetSettings } from '@/extension/reset-settings';
import { settings, USUAL_SETTINGS } from '@/extension/settings';
import { readArea } from '@/extension/sync-area';
import { syncArea } from '@/tests/fakes/sync-area';
import { type Device, deviceOf, syncedDevices } from '@/tests/fakes/synced-devices';

/** Each syncs until nobody has anything new to say. */
async function settle(...devices: Device[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const device of devices) await device.sync();
}
const off = { host: 'off' };
const full = { host: 'full' };

describe('devices that sync', () => {
  test('have what each of them set', async () => {
    const { devices } = await syncedDevices(2);
    const [one, other] = devices;
    await one.set('dawn.com', 'off');
    await other.set('geo.tv', 'full');
    await settings(other.api).change((own) => ({ ...own, language: 'ko' }));
    await settle(one, other);
    for (const device of devices) {
      expect(await device.rules()).toEqual({ 'dawn.com': off, 'geo.tv': full });
      expect((await device.all()).settings).toMatchObject({ language: 'ko', level: 'quiet' });
    }
  });

  test('lose none of two changes made at the same moment, though one is written over the other', async () => {
    const { area, devices } = await syncedDevices(2);
    const [one, other] = devices;
    await settle(one, other);
    const empty = new Map(area.items);
    await one.set('dawn.com', 'off');
    await one.sync();
    area.items.clear(); // The other has not heard of it when it writes.
    for (const [key, value] of empty) area.items.set(key, value);
    await other.set('geo.tv', 'full');
    await other.sync();
    await settle(one, other);
    for (const device of devices)
      expect(await device.rules()).toEqual({ 'dawn.com': off, 'geo.tv': full });
  });

  test('take the later of two changes to the same host, and of two parts of the settings', async () => {
    const { devices } = await syncedDevices(2);
    const [one, other] = devices;
    await one.set('dawn.com', 'off');
    await one.sync();
    await other.set('dawn.com', 'full'); // Without knowing of the first.
    await settle(other, one);
    for (const device of devices) expect(await device.rules()).toEqual({ 'dawn.com': full });
    await one.set('dawn.com', undefined);
    await settle(one, other);
    for (const device of devices) expect(await device.rules()).toEqual({});
  });

  test('keep what was set meanwhile when one comes back that was offline', async () => {
    const { devices } = await syncedDevices(3);
    const [one, other, away] = devices as [Device, Device, Device];
    await one.set('dawn.com', 'off');
    await one.set('geo.tv', 'off');
    await settle(one, other, away);
    const { sync } = away.api.storage; // The area as its browser has it does not change for now.
    const frozen = syncArea(() => 0);
    for (const [key, value] of Object.entries(await sync.get(null))) frozen.items.set(key, value);
    Object.assign(away.api.storage, { sync: frozen });
    await away.set('dawn.com', 'full');
    await away.set('tribune.com.pk', 'off');
    await away.sync();
    await one.set('geo.tv', undefined);
    await other.set('dawn.com', 'quiet');
    await settle(one, other);
    Object.assign(away.api.storage, { sync });
    await settle(away, one, other);
    for (const device of devices)
      expect(await device.rules()).toEqual({
        'dawn.com': { host: 'quiet' },
        'tribune.com.pk': off,
      });
  });

  test('let the change that was made last hold, although a clock is a year ahead', async () => {
    const { clock, devices } = await syncedDevices(2);
    const [one, other] = devices;
    await one.set('dawn.com', 'off');
    const { ms } = clock;
    clock.ms += 365 * 24 * 3600 * 1000;
    await one.sync();
    clock.ms = ms;
    await other.sync();
    await other.set('dawn.com', 'full');
    await settle(other, one);
    for (const device of devices) expect(await device.rules()).toEqual({ 'dawn.com': full });
  });

  test('write nothing when there is nothing to tell', async () => {
    const { area, clock, devices } = await syncedDevices(2);
    await devices[0].set('dawn.com', 'off');
    await devices[0].set('geo.tv', 'off');
    await devices[1].set('geo.tv', undefined);
    await settle(...devices);
    await devices[0].set('geo.tv', undefined);
    await settle(...devices);
    const { writes } = area;
    await settle(...devices);
    expect(area.writes).toBe(writes);
    clock.ms += 200 * 24 * 3600 * 1000; // What was taken away is forgotten, by all of them.
    await settle(...devices);
    await settle(...devices);
    expect(area.writes).toBe(writes);
    await devices[0].set('dawn.com', 'full');
    await settle(...devices);
    expect(await readArea(area)).toHaveProperty('value', {
      'site:dawn.com': [expect.any(Number), full],
    });
  });

  test('keep to themselves whether they sync, and a pause', async () => {
    const { devices } = await syncedDevices(2);
    const [one, other] = devices;
    await settings(one.api).change((own) => ({ ...own, pause: { since: 1, until: 'restart' } }));
    await one.set('dawn.com', 'off');
    await settle(one, other);
    expect((await other.all()).settings).toEqual({ ...USUAL_SETTINGS, isSynced: true });
  });
});

describe('a device that joins', () => {
  test('brings its rules, gives way where both have one, and loses none to what was taken away', async () => {
    const { area, clock, devices } = await syncedDevices(1);
    const [one] = devices;
    await one.set('geo.tv', 'off');
    await one.sync();
    await one.set('geo.tv', undefined);
    await one.set('dawn.com', 'off');
    await one.sync();
    const joining = deviceOf(area, clock);
    await joining.set('dawn.com', 'full');
    await joining.set('geo.tv', 'full');
    await joining.set('tribune.com.pk', 'full');
    await joining.setSynced(true);
    await settle(joining, one);
    for (const device of [one, joining])
      expect(await device.rules()).toEqual({
        'dawn.com': off,
        'geo.tv': full,
        'tribune.com.pk': full,
      });
  });

  test('once more, after a reset here, gets back what others have', async () => {
    const { devices } = await syncedDevices(2);
    const [one, other] = devices;
    await one.set('dawn.com', 'off');
    await settle(one, other);
    await resetSettings(one.api);
    expect(await one.sync()).toEqual({ kind: 'off' });
    expect(await one.rules()).toEqual({});
    await one.setSynced(true);
    await settle(one, other);
    for (const device of devices) expect(await device.rules()).toEqual({ 'dawn.com': off });
    await resetSettings(one.api);
    await one.setSynced(true); // At once, before the background has heard of the reset.
    await settle(one, other);
    for (const device of devices) expect(await device.rules()).toEqual({ 'dawn.com': off });
  });
});
