import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from '@/extension/all-settings';
import { settings, USUAL_SETTINGS } from '@/extension/settings';
import { siteStore } from '@/extension/site-store';
import { storageTrouble } from '@/extension/storage-trouble';
import { upgradeStorage } from '@/extension/upgrade-storage';
import { fakeBrowser } from '@/tests/fakes/fake-browser';
import { isRight } from '@/tests/fakes/right-settings';
import { STORED_BY_VERSION } from '@/tests/fakes/stored-versions';

async function upgraded(stored: Record<string, unknown>) {
  const browser = fakeBrowser();
  await browser.storage.local.set(stored);
  await upgradeStorage(browser);
  return browser;
}
const everything = (browser: ReturnType<typeof fakeBrowser>) => browser.storage.local.get(null);

describe('what is stored', () => {
  test('by nobody yet is of the present version, and as usual', async () => {
    const browser = await upgraded({});
    expect(await everything(browser)).toEqual({ settings: { version: 2 } });
    expect(await readAll(browser)).toEqual({ settings: USUAL_SETTINGS, sites: {} });
  });

  test.each(STORED_BY_VERSION)(
    'in version $version means the same after: $name',
    async (fixture) => {
      const browser = await upgraded(fixture.stored);
      const all = await readAll(browser);
      expect(all.sites).toEqual(fixture.sites);
      expect(all.settings).toEqual({ ...USUAL_SETTINGS, ...fixture.settings });
      expect(await everything(browser)).toMatchObject(fixture.others);
      expect(Object.keys(await everything(browser))).not.toContain('siteRules');
      expect(Object.keys(await everything(browser))).not.toContain('markingStyle');
    },
  );

  test.each(STORED_BY_VERSION)('is upgraded once: $version, $name', async ({ stored }) => {
    const browser = await upgraded(stored);
    const before = await everything(browser);
    await upgradeStorage(browser);
    expect(await everything(browser)).toEqual(before);
  });

  test('is whole when the upgrade is cut off between writing and removing', async () => {
    const browser = fakeBrowser();
    await browser.storage.local.set({ siteRules: { offHosts: ['dawn.com'] } });
    const { remove } = browser.storage.local;
    browser.storage.local.remove = () => Promise.reject(new Error('cut off'));
    await expect(upgradeStorage(browser)).rejects.toThrow('cut off');
    expect(await siteStore(browser).all()).toEqual({ 'dawn.com': { host: 'off' } });
    // The reader goes on, and takes the rule away before the rest is done.
    browser.storage.local.remove = remove;
    await siteStore(browser).set({ kind: 'host', host: 'dawn.com' }, undefined);
    await upgradeStorage(browser);
    expect(await everything(browser)).toEqual({ settings: { version: 2 } });
  });

  test('is as it was when the browser refuses to write', async () => {
    const browser = fakeBrowser();
    const stored = { siteRules: { offHosts: ['dawn.com'] }, markingStyle: { density: 'every' } };
    await browser.storage.local.set(stored);
    browser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const refused = await upgradeStorage(browser).catch(storageTrouble);
    expect(refused).toBe('full');
    expect(await everything(browser)).toEqual(stored);
  });

  test('is upgraded although a window stored something of the present version before', async () => {
    const browser = fakeBrowser();
    await browser.storage.local.set({ siteRules: { offHosts: ['dawn.com'] } });
    await settings(browser).change((own) => ({ ...own, language: 'ko' }));
    await upgradeStorage(browser);
    expect(await readAll(browser)).toEqual({
      settings: { ...USUAL_SETTINGS, language: 'ko' },
      sites: { 'dawn.com': { host: 'off' } },
    });
    expect(Object.keys(await everything(browser))).not.toContain('siteRules');
  });

  test('does not go back on a rule that was set before the upgrade came to it', async () => {
    const browser = await upgraded({
      siteRules: { offHosts: ['dawn.com', 'geo.tv'] },
      'site:dawn.com': { host: 'full' },
    });
    expect(await siteStore(browser).all()).toEqual({
      'dawn.com': { host: 'full' },
      'geo.tv': { host: 'off' },
    });
  });

  test('by a later version is read as far as it can be, and never written', async () => {
    const later = {
      settings: { version: 3, level: 'full', marks: { style: 'glow', weight: 2 }, news: true },
      siteRules: { kept: 'for something new' },
      'site:dawn.com': { host: 'off', since: 1 },
    };
    const browser = await upgraded(later);
    expect(await everything(browser)).toEqual(later);
    expect((await settings(browser).read()).level).toBe('full');
    const own = settings(browser);
    for (const attempt of [own.write(USUAL_SETTINGS), own.change((before) => before)])
      expect(storageTrouble(await attempt.catch((error) => error))).toBe('newer');
    expect(await everything(browser)).toEqual(later);
  });

  test('may be anything at all: upgrading never fails, and what comes of it can be read', async () => {
    const keys = fc.constantFrom(
      'settings',
      'siteRules',
      'markingStyle',
      'site:a.org',
      'site:no host',
      'x',
    );
    const parts = fc.constantFrom(
      ...['version', 'offHosts', 'density', 'restMs', 'level', 'marks', 'card', 'patterns'],
      ...['pause', 'host', 'pages', 'style', 'withoutKinds'],
    );
    const leaf = fc.oneof(
      fc.constantFrom('every', 'none', 'off', 1, 2, 300, NaN, 'a.org', 'not a host'),
      fc.anything(),
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(parts, tie('node')),
      ),
    }));
    const stored = fc.dictionary(keys, node).map((value) => JSON.parse(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(stored, async (garbage) => {
        const all = await readAll(await upgraded(garbage));
        expect(isRight(all)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
