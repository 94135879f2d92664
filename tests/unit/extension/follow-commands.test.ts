import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { followCommands } from '@/extension/follow-commands';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

type Injection = Parameters<Browser['scripting']['executeScript']>[0];
type Heard = (command: string, tab: { id: number; url: string }) => void;

const TAB = { id: 7, url: 'https://www.dawn.com/news/1' };

/** Press the keys on a page of these frames; gives the scripts that were run in it. */
async function press(command: string, frames: Record<number, object | null>) {
  const injections: Injection[] = [];
  let heard: Heard = () => {};
  const browser = fakeBrowser();
  const api = {
    commands: {
      onCommand: {
        addListener(listener: Heard) {
          heard = listener;
        },
      },
    },
    scripting: {
      async executeScript(injection: Injection) {
        injections.push(injection);
        return Object.entries(frames).map(([id, result]) => ({ frameId: Number(id), result }));
      },
    },
  } as unknown as Parameters<typeof followCommands>[0];
  const errors: unknown[] = [];
  const store = siteStore(browser);
  followCommands(
    api,
    () => store,
    (error) => errors.push(error),
  );
  heard(command, TAB);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(errors).toEqual([]);
  return { injections, store };
}

const frame = (topics: number, hasKeys = false) => ({
  ...{ isMarked: topics > 0, hasKeys, isWriting: false },
});
const field = (topics: number) => ({ ...frame(topics, true), isWriting: true });

/** The frame that was told to act, if any. */
async function actorOn(frames: Record<number, object | null>): Promise<number | undefined> {
  const { injections } = await press('next-mention', frames);
  expect(injections.every(({ injectImmediately }) => injectImmediately)).toBe(true);
  return injections[1]?.target.frameIds?.[0];
}

describe('a command goes to', () => {
  test.each<[string, Record<number, object | null>, number | undefined]>([
    ['the frame the reader is in', { 0: frame(3), 5: frame(1, true) }, 5],
    ['the page, where that one mentions nothing', { 0: frame(3), 5: frame(0, true) }, 0],
    ['the first frame that mentions something', { 0: frame(0, true), 4: frame(2) }, 4],
    ['nobody, where nothing is mentioned', { 0: frame(0, true) }, undefined],
    ['nobody, where our script is not', { 0: null }, undefined],
    ['nobody, while the reader writes', { 0: field(3) }, undefined],
    ['nobody, while the reader writes in another frame', { 0: frame(3), 5: field(0) }, undefined],
  ])('%s', async (_name, frames, actor) => {
    expect(await actorOn(frames)).toBe(actor);
  });

  test('the settings, to switch the site off, and on again', async () => {
    const { injections, store } = await press('toggle-site', {});
    expect(injections).toEqual([]);
    expect(await store.all()).toEqual({ 'www.dawn.com': { host: 'off' } });
  });

  test('all frames at once, to mark a page that waits to be asked', async () => {
    const { injections } = await press('mark-page', { 0: null });
    expect(injections.map(({ target }) => target)).toEqual([{ tabId: 7, allFrames: true }]);
  });
});
