/** What becomes of an extension while pages are open: loaded anew, switched off and on, removed. */
import type { Page } from 'puppeteer-core';
import { runInContentWorld } from '@/scripts/browser/content-world';
import { inBrowserScope } from '@/scripts/browser/firefox-scope';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { until } from '@/scripts/browser/until';

/** Load the extension anew from its folder, as an update does; what the session asks by is gone (`rejoined`). */
export async function reloadExtension(session: BrowserSession): Promise<void> {
  if (session.name === 'firefox') return inAddons(session, 'addon.reload()');
  await inExtensionsPage(
    session,
    (id) => `chrome.developerPrivate.reload('${id}', { failQuietly: true })`,
  );
}

/** Switch the extension off, or on again, as its reader can. */
export async function setEnabled(session: BrowserSession, isOn: boolean): Promise<void> {
  if (session.name === 'firefox')
    return inAddons(session, isOn ? 'addon.enable()' : 'addon.disable()');
  await inExtensionsPage(session, (id) => `chrome.management.setEnabled('${id}', ${isOn})`);
}

/** Remove the extension for good. */
export async function removeExtension(session: BrowserSession): Promise<void> {
  if (session.name === 'firefox') return inAddons(session, 'addon.uninstall()');
  await session.browser.uninstallExtension(idOf(session));
}

/** Stop the background, whatever it is at, and whoever starts it again at once. */
export async function stopOnce(session: BrowserSession): Promise<void> {
  const { browser, name } = session;
  if (name === 'firefox') {
    const extension = `WebExtensionPolicy.getByID('parallax@parallax.example').extension`;
    await inBrowserScope(browser)(`${extension}.terminateBackground().then(() => undefined)`);
    return;
  }
  const workers = await (await browser.extensions()).get(idOf(session))?.workers();
  for (const worker of workers ?? []) await worker.close().catch(() => {});
}

/** What Chromium's page of extensions tells of errors in our scripts, which it keeps in developer mode. */
export async function keptErrors(session: BrowserSession): Promise<readonly string[]> {
  const told = await inExtensionsPage(
    session,
    (id) => `chrome.developerPrivate.getExtensionInfo('${id}').then(({ runtimeErrors }) =>
      runtimeErrors.map(({ message }) => message))`,
  );
  return told as string[];
}

/** A page of the extension in a tab, however long it takes to come back. */
export async function openOwnPage(session: BrowserSession, path: string): Promise<Page> {
  const url = session.extensionUrl(path);
  const page = await session.browser.newPage();
  await until(async () => {
    // Firefox never says that it has arrived at a page of an extension.
    if (page.url() !== url) page.goto(url).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 200));
    const there = await page.evaluate('location.href + document.readyState').catch(() => '');
    return there === `${url}complete`;
  }, url);
  return page;
}

/** The session as it goes on with an extension that has been loaded anew. */
export async function rejoined(session: BrowserSession): Promise<BrowserSession> {
  const probe = await openOwnPage(session, 'manifest.json');
  return {
    ...session,
    probe,
    inContentWorld: async (page, fn, ...args) => {
      const [answer] = await runInContentWorld(probe, { tabId: session.tabId(page) }, fn, args);
      return (answer as NonNullable<typeof answer>).value; // One frame was asked, so one answered.
    },
  };
}

const idOf = (session: BrowserSession) => new URL(session.extensionUrl('')).host;

async function inExtensionsPage(
  session: BrowserSession,
  scriptFor: (id: string) => string,
): Promise<unknown> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode an unpacked extension that is loaded anew stays away.
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  const told = await page.evaluate(scriptFor(idOf(session)));
  await page.close();
  return told;
}

async function inAddons({ browser }: BrowserSession, deed: string): Promise<void> {
  await inBrowserScope(browser)(`(async () => {
    const from = 'resource://gre/modules/AddonManager.sys.mjs';
    const { AddonManager } = ChromeUtils.importESModule(from);
    const addon = await AddonManager.getAddonByID('parallax@parallax.example');
    await ${deed};
  })()`);
}
