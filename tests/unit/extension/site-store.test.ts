import { expect, test } from 'vitest';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

test('a page reads its own rules and those of its parents, and nothing of other sites', async () => {
  const browser = fakeBrowser();
  const store = siteStore(browser);
  await store.set({ kind: 'host', host: 'www.dawn.com' }, 'full');
  await store.set({ kind: 'domain', host: 'dawn.com' }, 'off');
  await store.set({ kind: 'host', host: 'geo.tv' }, 'off');
  const { sites, level } = await store.rulesFor('https://www.dawn.com/a');
  expect(level).toBe('quiet');
  expect(sites).toEqual({ 'www.dawn.com': { host: 'full' }, 'dawn.com': { domain: 'off' } });
});

test('a rule that is taken away leaves nothing behind', async () => {
  const store = siteStore(fakeBrowser());
  const page = { kind: 'page', address: 'https://dawn.com/a?b#c' } as const;
  await store.set(page, 'off');
  await store.set({ kind: 'host', host: 'dawn.com' }, 'full');
  expect(await store.all()).toEqual({ 'dawn.com': { host: 'full', pages: { '/a?b': 'off' } } });
  await store.set(page, undefined);
  expect(await store.all()).toEqual({ 'dawn.com': { host: 'full' } });
  await store.set({ kind: 'host', host: 'dawn.com' }, undefined);
  expect(await store.all()).toEqual({});
});

test('a page that belongs to no site has no rule', async () => {
  const store = siteStore(fakeBrowser());
  await expect(store.set({ kind: 'page', address: 'about:blank' }, 'off')).rejects.toThrow(
    'no site',
  );
});
