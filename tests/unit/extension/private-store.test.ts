import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { levelFor } from '@/extension/level-for';
import { pauseFor } from '@/extension/pause';
import { privateSites } from '@/extension/private-sites';
import { privateStore } from '@/extension/private-store';
import { siteStore } from '@/extension/site-store';
import { switchSite } from '@/extension/switch-site';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

const PAGE = 'https://news.test/a';

/** A browser with an ordinary tab, 1, and a private one, 2. */
function privateWindow() {
  const local = fakeBrowser();
  const session = fakeBrowser();
  const told: [number, unknown][] = [];
  const tabs = {
    query: async () => [
      { id: 1, incognito: false },
      { id: 2, incognito: true },
    ],
    async sendMessage(id: number, message: unknown) {
      told.push([id, message]);
    },
  };
  const api = { storage: { session: session.storage.local }, tabs } as unknown as Browser;
  const usual = siteStore(local);
  const store = privateStore(usual, privateSites(api, usual.ruleOf));
  const level = async (of: typeof usual | typeof store) =>
    levelFor((await of.read(PAGE)).rules, PAGE).level;
  const onDisk = () => local.storage.local.get(null);
  return { store, usual, told, level, onDisk };
}

describe('in a private window', () => {
  test('ordinary rules hold', async () => {
    const { store, usual, level } = privateWindow();
    await usual.set({ kind: 'host', host: 'news.test' }, 'full');
    expect(await level(store)).toBe('full');
  });

  test('what is set holds there alone and is never written to the disk', async () => {
    const { store, usual, level, onDisk } = privateWindow();
    await switchSite(store, PAGE, false);
    await store.setPause(pauseFor('hour'));
    expect([await level(store), await level(usual)]).toEqual(['off', 'quiet']);
    expect(await onDisk()).toEqual({});
  });

  test('an ordinary rule can be taken away, for there', async () => {
    const { store, usual, level } = privateWindow();
    await usual.set({ kind: 'host', host: 'news.test' }, 'off');
    await usual.set({ kind: 'page', address: PAGE }, 'off');
    await switchSite(store, PAGE, true);
    expect([await level(store), await level(usual)]).toEqual(['quiet', 'off']);
  });

  test('a pause can be ended there alone, and a later one holds again', async () => {
    const { store, usual, level } = privateWindow();
    const now = Date.now();
    await usual.setPause({ since: now - 5, until: 'restart' });
    await store.setPause(undefined);
    expect([await level(store), await level(usual)]).toEqual(['quiet', 'off']);
    await usual.setPause({ since: Date.now() + 5, until: 'restart' });
    expect(await level(store)).toBe('off');
  });

  test('its pages are told of a change, and no others', async () => {
    const { store, told } = privateWindow();
    await store.set({ kind: 'domain', host: 'news.test' }, 'off');
    expect(told).toEqual([[2, 'rules changed']]);
  });

  test('two changes at once lose nothing', async () => {
    const { store } = privateWindow();
    await Promise.all([
      store.set({ kind: 'host', host: 'news.test' }, 'off'),
      store.set({ kind: 'domain', host: 'news.test' }, 'full'),
    ]);
    expect((await store.read(PAGE)).rules.sites).toEqual({
      'news.test': { host: 'off', domain: 'full' },
    });
  });

  test('a page is told what concerns it, and nothing of other sites', async () => {
    const { store } = privateWindow();
    await store.set({ kind: 'host', host: 'other.test' }, 'off');
    await store.set({ kind: 'host', host: 'news.test' }, 'full');
    expect((await store.read(PAGE)).rules.sites).toEqual({ 'news.test': { host: 'full' } });
  });
});
