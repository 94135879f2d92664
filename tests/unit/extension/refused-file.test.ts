import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreSettings } from '@/extension/reset-settings';
import { type FileFault, importSettings } from '@/extension/settings-file';
import { storageTrouble } from '@/extension/storage-trouble';
import { browserWith, everything } from '@/tests/fakes/stored-settings';

const wrong = (path: string): FileFault => ({ reason: 'wrong', path });
const file = (parts: object) => JSON.stringify({ parallax: 2, ...parts });
const REFUSED: readonly [name: string, text: string, fault: FileFault][] = [
  ['nothing', '', { reason: 'not-json' }],
  ['half a file', file({ sites: {} }).slice(0, -2), { reason: 'not-json' }],
  ['no object', '"parallax"', { reason: 'not-ours' }],
  ['null', 'null', { reason: 'not-ours' }],
  ['the file of another program', '{"enabledFor":["dawn.com"]}', { reason: 'not-ours' }],
  ['a version that is none', '{"parallax":"two"}', { reason: 'not-ours' }],
  ['a later version', '{"parallax":3,"sites":7}', { reason: 'newer', version: 3 }],
  ['a level unheard of', file({ settings: { level: 'loud' } }), wrong('settings.level')],
  [
    'a word unheard of',
    file({ settings: { card: { colour: 'red' } } }),
    wrong('settings.card.colour'),
  ],
  ['a word unheard of at the top', file({ rules: [] }), wrong('rules')],
  [
    'a wait out of range',
    file({ settings: { card: { restMs: 5 } } }),
    wrong('settings.card.restMs'),
  ],
  [
    'a pattern without a level',
    file({ settings: { patterns: [{ pattern: 'a', level: 'off' }, { pattern: 'b' }] } }),
    wrong('settings.patterns[1].level'),
  ],
  ['a host that is none', file({ sites: { 'a b': { host: 'off' } } }), wrong('sites["a b"]')],
  [
    'a host with a path',
    file({ sites: { 'a.org/b': { host: 'off' } } }),
    wrong('sites["a.org/b"]'),
  ],
  [
    'a host with a port',
    file({ sites: { 'a.org:80': { host: 'off' } } }),
    wrong('sites["a.org:80"]'),
  ],
  ['a level of a site', file({ sites: { 'a.org': { host: 1 } } }), wrong('sites["a.org"].host')],
  [
    'a page that is none',
    file({ sites: { 'a.org': { pages: { b: 'off' } } } }),
    wrong('sites["a.org"].pages.b'),
  ],
  [
    'version 1 with a list that is none',
    '{"siteRules":{"offHosts":5}}',
    wrong('siteRules.offHosts'),
  ],
  [
    'a file of ours after an hour of copying',
    file({ sites: {}, exported: 'x'.repeat(2_000_000) }),
    {
      reason: 'too-large',
      bytes: 2_000_000 + file({ sites: {}, exported: '' }).length,
      limit: 2_000_000,
    },
  ],
];

describe('a file is refused, and changes nothing:', () => {
  test.each(REFUSED)('%s', async (_name, text, fault) => {
    const browser = await browserWith();
    const before = await everything(browser);
    for (const how of ['replace', 'merge'] as const)
      expect(await importSettings(browser, text, how)).toEqual({ fault });
    expect(await everything(browser)).toEqual(before);
  });

  test('whatever it holds', async () => {
    const browser = await browserWith();
    const before = await everything(browser);
    const ours = fc.record({ parallax: fc.constant(2), settings: fc.jsonValue() });
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      ours.map((made) => JSON.stringify(made)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (some) => {
        const imported = await importSettings(browser, some);
        if ('fault' in imported) expect(await everything(browser)).toEqual(before);
        else await restoreSettings(browser, imported.before);
      }),
      { numRuns: 200 },
    );
  });

  test('where the browser keeps nothing, and it says why', async () => {
    const browser = await browserWith();
    const before = await everything(browser);
    browser.storage.local.set = () =>
      Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    const refused = await importSettings(browser, file({})).catch(storageTrouble);
    expect(refused).toBe('full');
    expect(await everything(browser)).toEqual(before);
  });
});
