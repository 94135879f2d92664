import { describe, expect, test } from 'vitest';
import { levelFor, type Rules } from '@/extension/level-for';
import { pauseFor } from '@/extension/pause';
import { siteStore } from '@/extension/site-store';
import { changesToSwitch, switchSite } from '@/extension/switch-site';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

const PAGE = 'https://www.dawn.com/a';
const rules = (more: Partial<Rules> = {}): Rules => ({
  ...{ level: 'quiet', patterns: [], sites: {} },
  ...more,
});
const site = (rule: Rules['sites'][string]) => rules({ sites: { 'www.dawn.com': rule } });
const offPattern = { pattern: 'www.dawn.com/*', level: 'off' } as const;

const SWITCHED: readonly [what: string, rules: Rules, isOn: boolean, changes: string[]][] = [
  ['usual', rules(), false, ['host off']],
  ['full', site({ host: 'full' }), false, ['host off']],
  ['on request', rules({ level: 'request' }), false, ['host off']],
  ['full on this page', site({ pages: { '/a': 'full' } }), false, ['host off', 'page -']],
  [
    'full by a pattern',
    rules({ patterns: [{ pattern: '*', level: 'full' }] }),
    false,
    ['host off', 'page off'],
  ],
  ['off here', site({ host: 'off' }), true, ['host -']],
  ['off on this page', site({ pages: { '/a': 'off' } }), true, ['page -']],
  [
    'off on page and host',
    site({ host: 'off', pages: { '/a': 'off' } }),
    true,
    ['host -', 'page -'],
  ],
  ['off by its domain', rules({ sites: { 'dawn.com': { domain: 'off' } } }), true, ['host quiet']],
  ['off unless allowed', rules({ level: 'off' }), true, ['host quiet']],
  ['off by a pattern', rules({ patterns: [offPattern] }), true, ['host quiet', 'page quiet']],
  ['only paused', rules({ pause: { since: 0, until: 'restart' } }), true, []],
];

describe('switching a site', () => {
  test.each(SWITCHED)('that is %s', (_what, before, isOn, wanted) => {
    const changes = changesToSwitch(before, PAGE, isOn) ?? [];
    expect(changes.map(({ scope, level }) => `${scope.kind} ${level ?? '-'}`)).toEqual(wanted);
  });

  test.each([
    ['set by whoever runs the computer', { managed: { patterns: [offPattern], sites: {} } }, PAGE],
    ['of no site', {}, 'about:blank'],
  ])('cannot change a page that is %s', (_what, more, address) => {
    expect(changesToSwitch(rules(more), address, true)).toBeUndefined();
  });

  test('saves it, and ends a pause', async () => {
    const store = siteStore(fakeBrowser());
    await switchSite(store, PAGE, false);
    expect(levelFor((await store.read(PAGE)).rules, PAGE).level).toBe('off');
    await store.setPause(pauseFor('restart'));
    await switchSite(store, PAGE, true);
    expect(levelFor((await store.read(PAGE)).rules, PAGE).level).toBe('quiet');
    expect(await store.all()).toEqual({});
  });

  test('tells where it cannot be', async () => {
    await expect(switchSite(siteStore(fakeBrowser()), 'about:blank', true)).rejects.toThrow();
  });
});
