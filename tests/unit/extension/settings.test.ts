import { describe, expect, test } from 'vitest';
import { createSettings } from '@/extension/settings';
import { withHost } from '@/extension/site-rules';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

describe('settings', () => {
  test('are none to begin with', async () => {
    const settings = createSettings(fakeBrowser());
    expect(await settings.siteRules()).toEqual({ offHosts: [] });
    expect(await settings.seenEdition()).toBeUndefined();
  });

  test('are kept', async () => {
    const browser = fakeBrowser();
    await createSettings(browser).changeSiteRules((rules) => withHost(rules, 'dawn.com', false));
    await createSettings(browser).saveSeenEdition(2);
    expect(await createSettings(browser).siteRules()).toEqual({ offHosts: ['dawn.com'] });
    expect(await createSettings(browser).seenEdition()).toBe(2);
  });

  test('lose nothing when two windows change them at once', async () => {
    const browser = fakeBrowser();
    const [one, other] = [createSettings(browser), createSettings(browser)];
    await Promise.all([
      one.changeSiteRules((rules) => withHost(rules, 'dawn.com', false)),
      other.changeSiteRules((rules) => withHost(rules, 'geo.tv', false)),
    ]);
    expect(await one.siteRules()).toEqual({ offHosts: ['dawn.com', 'geo.tv'] });
  });

  test('tell of changes until they are no longer listened to', async () => {
    const settings = createSettings(fakeBrowser());
    const listening = new AbortController();
    let heard = 0;
    settings.onSiteRules(() => {
      heard += 1;
    }, listening.signal);
    await settings.changeSiteRules((rules) => withHost(rules, 'dawn.com', false));
    await settings.saveSeenEdition(1); // Not a site rule.
    listening.abort();
    await settings.changeSiteRules((rules) => withHost(rules, 'dawn.com', true));
    expect(heard).toBe(1);
  });

  test('are read in the end although the browser fails at first', async () => {
    expect(await createSettings(fakeBrowser(2)).siteRules()).toEqual({ offHosts: [] });
  });

  test('are not made up where the browser keeps failing', async () => {
    await expect(createSettings(fakeBrowser(9)).siteRules()).rejects.toThrow('no room');
  });
});
