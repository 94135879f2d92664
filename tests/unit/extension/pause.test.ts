import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { endPauseAtStart } from '@/extension/end-pause';
import type { Pause } from '@/extension/level-for';
import { offerPause } from '@/extension/offer-pause';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

const PAGE = 'https://news.test/';
const WORDS = { hour: 'Pause an hour', restart: 'Pause', resume: 'Resume' };

/** A background that has just begun its first turn; `tell` tells it of an event. */
function background() {
  const { storage } = fakeBrowser();
  const heard = new Map<string, (...args: unknown[]) => void>();
  const created: unknown[] = [];
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => void) => heard.set(name, listener),
  });
  const api = {
    storage,
    runtime: { onStartup: event('startup'), onInstalled: event('installed') },
    contextMenus: {
      create: (item: unknown) => created.push(item),
      onClicked: event('clicked'),
    },
  } as unknown as Browser;
  const store = siteStore(api);
  const errors: unknown[] = [];
  endPauseAtStart(api, (error) => errors.push(error));
  offerPause(api, { words: WORDS, storeFor: () => store, onError: (error) => errors.push(error) });
  async function tell(name: string, ...args: unknown[]): Promise<Pause | undefined> {
    heard.get(name)?.(...args);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(errors).toEqual([]);
    return (await store.read(PAGE)).rules.pause;
  }
  return { store, created, tell };
}

const until = (pause: Pause | undefined) => pause?.until;

describe('when the browser starts', () => {
  test('a pause until then is over', async () => {
    const { store, tell } = background();
    await store.setPause({ since: 0, until: 'restart' });
    expect(await tell('startup')).toBeUndefined();
  });

  test('a pause of an hour holds on', async () => {
    const { store, tell } = background();
    await store.setPause({ since: 0, until: 7 });
    expect(until(await tell('startup'))).toBe(7);
  });
});

describe('the menu of the toolbar button', () => {
  const click = (entry: string) => [{ menuItemId: `pause-${entry}` }, { id: 1 }] as const;

  test('offers to pause and to resume', async () => {
    const { created, tell } = background();
    await tell('installed');
    expect(created.map((item) => (item as { title: string }).title)).toEqual(Object.values(WORDS));
  });

  test('pauses for an hour, or until the browser restarts, and resumes', async () => {
    const { tell } = background();
    const now = Date.now();
    const hour = until(await tell('clicked', ...click('hour'))) as number;
    expect(hour - now).toBeGreaterThanOrEqual(3_600_000);
    expect(hour - Date.now()).toBeLessThanOrEqual(3_600_000);
    expect(until(await tell('clicked', ...click('restart')))).toBe('restart');
    expect(await tell('clicked', ...click('resume'))).toBeUndefined();
  });

  test('leaves other entries to others', async () => {
    const { tell } = background();
    expect(await tell('clicked', { menuItemId: 'look-up' }, { id: 1 })).toBeUndefined();
  });
});
