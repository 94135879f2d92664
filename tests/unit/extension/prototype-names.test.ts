// Hosts that are called as every object's own parts: a file or an address may hold any word.
import { describe, expect, test } from 'vitest';
import { levelFor } from '@/extension/level-for';
import { privateRulesFor } from '@/extension/private-rules';
import { USUAL_SETTINGS } from '@/extension/settings';
import { importSettings } from '@/extension/settings-file';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

describe.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  '%s',
  (word) => {
    const address = `https://${word}/`;
    const host = word.toLowerCase();

    test('is a host without rules until it has some', async () => {
      expect(levelFor({ ...USUAL_SETTINGS, sites: {} }, address).by).toEqual({ kind: 'default' });
      expect(Object.keys(privateRulesFor({ sites: {} }, address).sites)).toEqual([]);
      const store = siteStore(fakeBrowser());
      await store.set({ kind: 'host', host }, 'off');
      expect(levelFor(await store.rulesFor(address), address).by).toEqual({ kind: 'host', host });
      expect(levelFor(await store.rulesFor('https://a.org/'), 'https://a.org/').level).toBe(
        'quiet',
      );
    });

    test('in a file changes nothing of other objects', async () => {
      const sites = `{"${word}":{"host":"off","domain":"off"},"${word.toUpperCase()}":{"domain":"off"}}`;
      await importSettings(fakeBrowser(), `{"parallax":2,"sites":${sites},"settings":{}}`);
      await importSettings(fakeBrowser(), `{"parallax":2,"settings":{"${word}":{"level":"off"}}}`);
      const plain = {} as Record<string, unknown>;
      expect([plain.host, plain.domain, plain.level]).toEqual([undefined, undefined, undefined]);
      expect(levelFor({ ...USUAL_SETTINGS, sites: {} }, 'https://a.org/').level).toBe('quiet');
    });
  },
);
