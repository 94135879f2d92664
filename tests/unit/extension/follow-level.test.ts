import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Deed, followLevel } from '@/extension/follow-level';
import { rulesReader } from '@/extension/rules-reader';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

const PAGE = 'https://news.test/a';
const ASK = Symbol.for('parallax.waiting');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  delete (globalThis as { [ASK]?: unknown })[ASK];
});

const waiting = () => (globalThis as { [ASK]?: () => void })[ASK];
const settle = () => vi.advanceTimersByTimeAsync(5);

/** A page that follows what is stored in a browser; `whole` is what a frame of another origin has to ask for. */
async function follow(
  items: object,
  at: { near: string; whole: string } = { near: PAGE, whole: PAGE },
) {
  const { near, whole } = at;
  const browser = fakeBrowser();
  await Promise.all([browser.storage.local.set(items as Record<string, unknown>), settle()]);
  const deeds: Deed[] = [];
  const errors: unknown[] = [];
  const heard = { addresses: 0, turns: 0 };
  let turnTo: ((address: string) => void) | undefined;
  const followed = followLevel({
    reader: rulesReader(browser),
    async address(isWhole) {
      if (!isWhole) return near;
      heard.addresses += 1;
      return whole;
    },
    onNewAddress(listener, signal) {
      turnTo = listener;
      signal.addEventListener('abort', () => {
        turnTo = undefined;
      });
    },
    act: (deed) => deeds.push(deed),
    onTurn() {
      heard.turns += 1;
    },
    onError: (error) => errors.push(error),
  });
  followed.look();
  await settle();
  expect(errors).toEqual([]);
  const listensTo = () => turnTo !== undefined;
  return { browser, deeds, heard, followed, listensTo, turnTo: (to: string) => turnTo?.(to) };
}

const site = (rule: object) => ({ 'site:news.test': rule });

describe('a page', () => {
  test('does what is set for it, and hears of nothing more than it needs', async () => {
    const { deeds, listensTo, heard } = await follow(site({ host: 'full' }));
    expect(deeds).toEqual(['full']);
    expect(listensTo()).toBe(false);
    expect(heard.addresses).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(waiting()).toBeUndefined();
  });

  test('follows each change of its own rules, and none of other sites’', async () => {
    const { browser, deeds } = await follow({});
    const store = siteStore(browser);
    const set = (host: string) => store.set({ kind: 'host', host }, 'off');
    await Promise.all([set('other.test'), settle()]);
    expect(deeds).toEqual(['quiet']);
    await Promise.all([set('news.test'), settle()]);
    expect(deeds).toEqual(['quiet', 'off']);
  });

  test('goes on by itself when a pause has run out, and not before', async () => {
    const now = Date.now();
    const pause = { since: now, until: now + 60_000 };
    const { deeds } = await follow({ settings: { version: 2, pause } });
    expect(deeds).toEqual(['off']);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(deeds).toEqual(['off']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(deeds).toEqual(['off', 'quiet']);
  });

  test('waits for no pause that ends with the browser, nor for one longer than timers can be', async () => {
    const now = Date.now();
    const endless = await follow({ settings: { pause: { since: now, until: 'restart' } } });
    expect(vi.getTimerCount()).toBe(0);
    const long = await follow({ settings: { pause: { since: now, until: now + 2 ** 40 } } });
    await vi.advanceTimersByTimeAsync(1000);
    expect([endless.deeds, long.deeds]).toEqual([['off'], ['off']]);
  });

  test('on request is off until it is asked for, and again when it has turned', async () => {
    const { deeds, turnTo, heard } = await follow(site({ host: 'request' }));
    expect(deeds).toEqual(['off']);
    waiting()?.();
    expect(deeds).toEqual(['off', 'quiet']);
    turnTo(`${PAGE}#below`);
    expect(deeds).toEqual(['off', 'quiet']);
    turnTo('https://news.test/b');
    expect(deeds.at(-1)).toBe('off');
    expect(heard.turns).toBe(1);
  });

  test('on request forgets that it was asked for when its level becomes another', async () => {
    const { browser, deeds } = await follow(site({ host: 'request' }));
    waiting()?.();
    const store = siteStore(browser);
    const set = (level: 'full' | 'request') =>
      Promise.all([store.set({ kind: 'host', host: 'news.test' }, level), settle()]);
    await set('full');
    await set('request');
    expect(deeds).toEqual(['off', 'quiet', 'full', 'off']);
  });

  test('stays asked for when something else is set', async () => {
    const { browser, deeds } = await follow(site({ host: 'request' }));
    waiting()?.();
    const settings = { version: 2, card: { restMs: 300 } };
    await Promise.all([browser.storage.local.set({ settings }), settle()]);
    expect(deeds.at(-1)).toBe('quiet');
  });

  test('that turns is judged by the rules in hand', async () => {
    const { browser, deeds, turnTo, heard } = await follow(site({ pages: { '/b': 'off' } }));
    const reads: unknown[] = [];
    const { get } = browser.storage.local;
    browser.storage.local.get = (keys) => {
      reads.push(keys);
      return get(keys);
    };
    turnTo('https://news.test/b');
    turnTo('https://news.test/c');
    expect(deeds).toEqual(['quiet', 'off', 'quiet']);
    expect(heard.turns).toBe(2);
    expect(reads).toEqual([]);
  });

  test.each([
    ['site:news.test', { pages: { '/b': 'off' } }],
    ['settings', { patterns: [{ pattern: 'news.test/b/*', level: 'off' }] }],
    ['managed', { patterns: [], sites: { 'news.test': { pages: { '/b': 'off' } } } }],
  ])('hears of its addresses where rules go by them: %s', async (key, value) => {
    expect((await follow({ [key]: value })).listensTo()).toBe(true);
  });

  test('does not where patterns are of whole hosts', async () => {
    const patterns = [{ pattern: '*.dawn.com', level: 'off' }];
    expect((await follow({ settings: { patterns } })).listensTo()).toBe(false);
  });
});

describe('a frame of another origin', () => {
  const frame = { near: 'https://news.test', whole: PAGE };

  test('asks for the page’s address only where a rule goes by it', async () => {
    const plain = await follow(site({ host: 'full' }), frame);
    expect(plain.heard.addresses).toBe(0);
    const { heard, deeds } = await follow(site({ pages: { '/a': 'off' } }), frame);
    expect(heard.addresses).toBe(1);
    expect(deeds).toEqual(['off']);
  });

  test('looks again, and is asked for no longer, when the page tells that it has turned', async () => {
    const { deeds, followed } = await follow(site({ host: 'request' }), frame);
    waiting()?.();
    expect(deeds.at(-1)).toBe('quiet');
    followed.turn();
    await settle();
    expect(deeds.at(-1)).toBe('off');
  });
});
