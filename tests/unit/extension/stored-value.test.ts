import { describe, expect, test } from 'vitest';
import { markingStyle } from '@/extension/marking-style';
import { seenEdition } from '@/extension/seen-edition';
import { siteRules, withHost } from '@/extension/site-rules';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

describe('what the reader has set', () => {
  test('is nothing to begin with', async () => {
    const browser = fakeBrowser();
    expect(await siteRules(browser).read()).toEqual({ offHosts: [] });
    expect(await seenEdition(browser).read()).toBeUndefined();
    expect(await markingStyle(browser).read()).toEqual({ density: 'first', restMs: 200 });
  });

  test('is kept', async () => {
    const browser = fakeBrowser();
    await siteRules(browser).change((rules) => withHost(rules, 'dawn.com', false));
    await seenEdition(browser).write(2);
    await markingStyle(browser).write({ density: 'every', restMs: 300 });
    expect(await siteRules(browser).read()).toEqual({ offHosts: ['dawn.com'] });
    expect(await seenEdition(browser).read()).toBe(2);
    expect(await markingStyle(browser).read()).toEqual({ density: 'every', restMs: 300 });
  });

  test('loses nothing when two windows change it at once', async () => {
    const browser = fakeBrowser();
    const [one, other] = [siteRules(browser), siteRules(browser)];
    await Promise.all([
      one.change((rules) => withHost(rules, 'dawn.com', false)),
      other.change((rules) => withHost(rules, 'geo.tv', false)),
    ]);
    expect(await one.read()).toEqual({ offHosts: ['dawn.com', 'geo.tv'] });
  });

  test('tells of changes until it is no longer listened to', async () => {
    const browser = fakeBrowser();
    const rules = siteRules(browser);
    const listening = new AbortController();
    let heard = 0;
    rules.onChange(() => {
      heard += 1;
    }, listening.signal);
    await rules.change((before) => withHost(before, 'dawn.com', false));
    await seenEdition(browser).write(1); // Not a site rule.
    listening.abort();
    await rules.change((before) => withHost(before, 'dawn.com', true));
    expect(heard).toBe(1);
  });

  test('is read in the end although the browser fails at first', async () => {
    expect(await siteRules(fakeBrowser(2)).read()).toEqual({ offHosts: [] });
  });

  test('is not made up where the browser keeps failing', async () => {
    await expect(siteRules(fakeBrowser(9)).read()).rejects.toThrow('no room');
  });

  test.each([
    ['a style unheard of', { density: 'some', restMs: 'soon' }, { density: 'first', restMs: 200 }],
    ['a card at once', { density: 'none', restMs: 0 }, { density: 'none', restMs: 150 }],
    ['a card next week', { density: 'every', restMs: 1e9 }, { density: 'every', restMs: 300 }],
    ['no object at all', 'every', { density: 'first', restMs: 200 }],
  ])('that makes no sense is put right: %s', async (_name, stored, style) => {
    const browser = fakeBrowser();
    await browser.storage.local.set({ markingStyle: stored });
    expect(await markingStyle(browser).read()).toEqual(style);
  });
});
