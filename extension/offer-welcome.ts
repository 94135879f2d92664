import type { Browser } from 'webextension-polyfill';

type Api = Pick<Browser, 'runtime' | 'storage' | 'tabs' | 'windows'>;

/** Stands in storage once the page has been shown, or is never to be. */
const KEY = 'welcomed';

/**
 * Show the welcome page once, when the extension has been installed, and never again: not with an update,
 * not where whoever runs this computer has set `welcome` to false, and in no private window. The
 * background calls this in its first turn, as MV3 demands.
 */
export function offerWelcome(api: Api, url: string, onError: (error: unknown) => void): void {
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome(api, url).catch(onError);
  });
}

async function welcome({ storage, tabs, windows }: Api, url: string): Promise<void> {
  // A developer's installation comes anew with each start, over what was stored before.
  if ((await storage.local.get(KEY))[KEY]) return;
  const { welcome: wanted } = await storage.managed.get('welcome').catch(() => ({}) as never);
  const where = await openWindow(windows);
  if (wanted !== false && where) await tabs.create({ url, ...where });
  if (where) await storage.local.set({ [KEY]: true });
}

// A window that is not private, the last one used if there are several; phones have no windows.
async function openWindow(
  windows: Api['windows'] | undefined,
): Promise<{ windowId?: number } | undefined> {
  if (!windows) return {};
  const all = (await windows.getAll()).filter(({ incognito }) => !incognito);
  const { id } = all.find(({ focused }) => focused) ?? all[0] ?? {};
  return id === undefined ? undefined : { windowId: id };
}
