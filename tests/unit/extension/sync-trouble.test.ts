import { describe, expect, test } from 'vitest';
import { writeAll } from '@/extension/all-settings';
import { USUAL_SETTINGS } from '@/extension/settings';
import { writeArea } from '@/extension/sync-area';
import { syncState } from '@/extension/sync-state';
import { manyRules } from '@/tests/fakes/many-rules';
import { syncArea } from '@/tests/fakes/sync-area';
import { deviceOf, syncedDevices } from '@/tests/fakes/synced-devices';

const off = { host: 'off' };

/** Two devices with two rules each, in step. */
async function inStep() {
  const made = await syncedDevices(2);
  const [one, other] = made.devices;
  await one.set('dawn.com', 'off');
  await one.set('geo.tv', 'off');
  await one.sync();
  await other.sync();
  return { ...made, one, other };
}
const BOTH = { 'dawn.com': off, 'geo.tv': off };

type Items = Map<string, unknown>;
const DAMAGES: readonly [name: string, damage: (items: Items) => void][] = [
  ['emptied', (items) => items.clear()],
  ['without its head', (items) => items.delete('head')],
  ['without a piece', (items) => items.delete('0')],
  ['torn', (items) => items.set('0', `${items.get('0')}`.replace(/.{8}$/, 'AAAAAAA='))],
  ['a head that is none', (items) => items.set('head', 'two')],
  ['a count beyond measure', (items) => items.set('head', { version: 2, count: 1e9, hash: '' })],
  ['pieces that are none', (items) => items.set('0', { a: 1 })],
];

describe('what is synced', () => {
  test.each(DAMAGES)(
    '%s changes nothing here, and is mended by the next change',
    async (_name, damage) => {
      const { area, one, other } = await inStep();
      damage(area.items);
      await other.set('tribune.com.pk', 'full');
      expect(await other.sync()).toMatchObject({ kind: 'on' });
      expect(await other.rules()).toEqual({ ...BOTH, 'tribune.com.pk': { host: 'full' } });
      await one.sync();
      expect(await one.rules()).toEqual({ ...BOTH, 'tribune.com.pk': { host: 'full' } });
    },
  );

  test('by half, while another device is still writing, is not taken for all of it', async () => {
    const { area, one, other } = await inStep();
    const sites = manyRules(2000);
    const { set } = area;
    let sets = 0;
    area.set = async (items) => {
      sets += 1;
      if (sets > 1) throw new Error('the device is switched off');
      await set(items);
    };
    await writeAll(one.api, { settings: { ...USUAL_SETTINGS, isSynced: true }, sites });
    await expect(one.sync()).rejects.toThrow('switched off');
    expect(await one.rules()).toEqual(sites);
    Object.assign(area, { set });
    await other.sync();
    expect(await other.rules()).toEqual(BOTH);
    await one.sync();
    await other.sync();
    expect(await other.rules()).toEqual(sites);
  });

  test('by a later version is left alone', async () => {
    const { area, one } = await inStep();
    area.items.set('head', { version: 3, something: 'else' });
    const before = new Map(area.items);
    await one.set('dawn.com', undefined);
    expect(await one.sync()).toEqual({ kind: 'refused', reason: 'newer' });
    expect(area.items).toEqual(before);
    expect(await one.rules()).toEqual({ 'geo.tv': off });
  });

  test('that is too large stays here, and it says by how much', async () => {
    const { area, one, other } = await inStep();
    const sites = manyRules(6000, true);
    await writeAll(one.api, { settings: { ...USUAL_SETTINGS, isSynced: true }, sites });
    const before = new Map(area.items);
    const state = await one.sync();
    expect(state).toMatchObject({ kind: 'too-large', room: 102_400 });
    expect(state.kind === 'too-large' && state.needed).toBeGreaterThan(102_400);
    expect(area.items).toEqual(before);
    expect(await one.rules()).toEqual(sites);
    await other.set('tribune.com.pk', 'full'); // What comes in still does.
    await other.sync();
    await one.sync();
    expect(await one.rules()).toHaveProperty(['tribune.com.pk'], { host: 'full' });
  });

  test('too often waits for the next change', async () => {
    const { clock, one, other } = await inStep();
    let state = await one.sync();
    for (let turn = 0; state.kind === 'on' && turn < 200; turn += 1) {
      await one.set('dawn.com', turn % 2 ? 'off' : 'full');
      clock.ms -= 1990;
      state = await one.sync();
    }
    expect(state).toEqual({ kind: 'refused', reason: 'too-often' });
    clock.ms += 60_000;
    expect(await one.sync()).toMatchObject({ kind: 'on' });
    await other.sync();
    expect(await other.rules()).toEqual(await one.rules());
  });

  test('may hold what no version of ours writes: what is none is left out', async () => {
    const { other } = await inStep();
    const garbage = {
      'site:a b': [9e9, off],
      'site:geo.tv': [9e9, { host: 'loud' }],
      'site:dawn.com': ['soon', null],
      'site:new.example': [9e9, { host: 'off', domain: 7 }],
      language: [9e9, 'tlh'],
      isSynced: [9e9, false],
      seenEdition: [9e9, 0],
    };
    await writeArea(other.api.storage.sync, JSON.stringify(garbage), 0);
    await other.sync();
    expect(await other.all()).toEqual({
      settings: { ...USUAL_SETTINGS, isSynced: true },
      sites: { ...BOTH, 'new.example': off },
    });
  });
});

describe('a browser', () => {
  test.each([
    ['without sync', undefined, 'linux'],
    ['that takes it nowhere', syncArea(() => 0), 'android'],
  ])('%s keeps all here, and says so', async (_name, area, os) => {
    const device = deviceOf(area, { ms: 0 }, os);
    await device.set('dawn.com', 'off');
    await device.setSynced(true);
    expect(await device.sync()).toEqual({ kind: 'refused', reason: 'missing' });
    expect(await device.rules()).toEqual({ 'dawn.com': off });
    expect(area?.items.size ?? 0).toBe(0);
  });

  test('that refuses is told of, and loses nothing', async () => {
    const { area, one } = await inStep();
    area.get = () => Promise.reject(new Error('storage.sync is disabled'));
    await expect(one.sync()).rejects.toThrow('disabled');
    expect(await syncState(one.api).read()).toEqual({ kind: 'refused', reason: 'refused' });
    expect(await one.rules()).toEqual(BOTH);
  });

  test('whose owner forbids it, or whose reader does not want it, sends nothing', async () => {
    const { area, one } = await inStep();
    const before = area.writes;
    await one.api.storage.local.set({ managed: { settings: { isSynced: false } } });
    await one.set('secret.example', 'off');
    expect(await one.sync()).toEqual({ kind: 'off' });
    await one.api.storage.local.remove('managed');
    await one.setSynced(false);
    expect(await one.sync()).toEqual({ kind: 'off' });
    expect(area.writes).toBe(before);
  });

  test('of which a later version stored the settings is left alone', async () => {
    const { one } = await inStep();
    await one.api.storage.local.set({ settings: { version: 3, isSynced: true, level: 'full' } });
    expect(await one.sync()).toEqual({ kind: 'refused', reason: 'newer' });
  });
});
