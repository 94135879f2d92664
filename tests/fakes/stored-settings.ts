import { writeAll } from '@/extension/all-settings';
import type { SiteRule } from '@/extension/level-for';
import { type Settings, USUAL_SETTINGS } from '@/extension/settings';
import { fakeBrowser } from './fake-browser';

/** Settings of a reader who changed several. */
export const OWN: Settings = {
  ...USUAL_SETTINGS,
  level: 'request',
  pause: { since: 1, until: 'restart' },
  patterns: [{ pattern: '*.example.org', level: 'full' }],
  card: { ...USUAL_SETTINGS.card, theme: 'dark' },
  isSynced: true,
};
/** The rules of that reader. */
export const SITES: Record<string, SiteRule> = {
  'geo.tv': { domain: 'off' },
  'dawn.com': { host: 'full', pages: { '/b': 'off', '/a?c=d': 'quiet' } },
};

/** A browser in which these are set, and something else is stored. */
export async function browserWith(own: Partial<Settings> = OWN, sites = SITES) {
  const browser = fakeBrowser();
  await writeAll(browser, { settings: { ...USUAL_SETTINGS, ...own }, sites });
  await browser.storage.local.set({ seenEdition: 3 });
  return browser;
}
/** All that is stored. */
export const everything = (browser: ReturnType<typeof fakeBrowser>) =>
  browser.storage.local.get(null);
