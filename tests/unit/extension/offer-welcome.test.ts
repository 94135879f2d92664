import { expect, test } from 'vitest';
import { offerWelcome } from '@/extension/offer-welcome';

type Window = { id: number; incognito: boolean; focused: boolean };

interface Given {
  stored?: Record<string, unknown>;
  managed?: Record<string, unknown>;
  windows?: readonly Window[] | undefined;
}

const plain = (id: number, focused = true) => ({ id, focused, incognito: false });

/** A browser that has just had the extension installed or updated; gives the tabs that were opened. */
async function tabsAfter(reason: string, given: Given = {}) {
  const { stored = {}, managed, windows = [plain(1)] } = given;
  const opened: unknown[] = [];
  const errors: unknown[] = [];
  let heard = (_details: object) => {};
  const api = {
    runtime: { onInstalled: { addListener: (hear: typeof heard) => (heard = hear) } },
    storage: {
      local: {
        get: async () => stored,
        set: async (items: object) => Object.assign(stored, items),
      },
      managed: {
        get: async () => managed ?? Promise.reject(new Error('Managed storage manifest not found')),
      },
    },
    tabs: { create: async (tab: object) => opened.push(tab) },
    windows: 'windows' in given && !given.windows ? undefined : { getAll: async () => windows },
  };
  offerWelcome(api as never, 'ext://me/welcome.html', (error) => errors.push(error));
  heard({ reason });
  await new Promise((resolve) => setTimeout(resolve));
  expect(errors).toEqual([]);
  return opened;
}

const PAGE = { url: 'ext://me/welcome.html' };

test('comes with the installation, in the window that was used last', async () => {
  expect(await tabsAfter('install', { windows: [plain(1, false), plain(2)] })).toEqual([
    { ...PAGE, windowId: 2 },
  ]);
  expect(await tabsAfter('install', { windows: [plain(1, false)] })).toEqual([
    { ...PAGE, windowId: 1 },
  ]);
});

test('comes on phones, which have no windows', async () => {
  expect(await tabsAfter('install', { windows: undefined })).toEqual([PAGE]);
});

test.each(['update', 'browser_update', 'shared_module_update'])(
  'does not come with %s',
  async (reason) => {
    expect(await tabsAfter(reason)).toEqual([]);
  },
);

test('comes once, however often the extension is installed over what it stored', async () => {
  const stored = {};
  expect(await tabsAfter('install', { stored })).toHaveLength(1);
  expect(await tabsAfter('install', { stored })).toEqual([]);
});

test('comes in no private window, and not where the computer’s owner wants none', async () => {
  const hidden = { id: 3, focused: true, incognito: true };
  expect(await tabsAfter('install', { windows: [hidden] })).toEqual([]);
  expect(await tabsAfter('install', { windows: [hidden, plain(4, false)] })).toEqual([
    { ...PAGE, windowId: 4 },
  ]);
  expect(await tabsAfter('install', { managed: { welcome: false } })).toEqual([]);
  expect(await tabsAfter('install', { managed: {} })).toHaveLength(1);
});
