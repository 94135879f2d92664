import { rmSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type Driver, LANGUAGES, type LaunchOptions, VIEWPORT } from './driver';
import { freshProfile, keepStart } from './firefox-profile';
import { type BrowserScope, inBrowserScope } from './firefox-scope';
import { popupPath, readManifest } from './manifest';
import { until } from './until';

/** Firefox gives each add-on a new address in each profile unless one is set beforehand. */
const UUID = 'a7c4f1f0-5d2e-4b5e-9b1c-0d6c2f3e8a11';
/** As wide as the product's popup is, in CSS px. */
const POPUP_SIZE = { width: 400, height: 600 };
/** Its last process may still be writing. */
const LEFTOVERS = { recursive: true, force: true, maxRetries: 5 } as const;
const DARK_PREF = 'layout.css.prefers-color-scheme.content-override';

/** Start the Firefox at `executablePath` with the extension installed for as long as it runs. */
export async function launchFirefox(
  executablePath: string,
  options: LaunchOptions,
): Promise<Driver> {
  const manifest = readManifest(options.extension);
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  if (geckoId === undefined) throw new Error(`${options.extension} is not a build for Firefox.`);
  const profile = freshProfile(executablePath, options.profileDir);
  const browser = await start(executablePath, geckoId, { ...options, profileDir: profile });
  // However it ends: a reader may close it, or a test kill it; what it wrote is whole only after a goodbye.
  browser.process()?.once('exit', (code) => {
    if (code === 0) keepStart(executablePath, profile);
    if (options.profileDir === undefined) rmSync(profile, LEFTOVERS);
  });
  const scope = inBrowserScope(browser);
  if (options.recordRequests) await scope(RECORD);
  await browser.installExtension(options.extension);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  return {
    browser,
    extensionUrl,
    openExtensionPage,
    openPopup: (page, tabId) =>
      openPopup(page, extensionUrl(`${popupPath(manifest)}?tab=${tabId}`)),
    killBackground: () => killBackground(scope, geckoId),
    isBackgroundRunning: async () => (await scope(backgroundState(geckoId))) !== 'stopped',
    requests: async () => JSON.parse((await scope(REQUESTS)) ?? '[]') as string[],
    setDark: (dark) => setDark(browser, scope, dark),
    allowPrivate: async () => {
      await scope(allowPrivate(geckoId));
    },
    pressShortcut: async (letter) => {
      await scope(shortcutOf(letter));
    },
    close: () => browser.close(),
  };
}

function start(executablePath: string, geckoId: string, options: LaunchOptions): Promise<Browser> {
  const { headless = true, profileDir, hosts = [], languages = LANGUAGES } = options;
  return launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profileDir !== undefined && { userDataDir: profileDir }),
    defaultViewport: headless ? VIEWPORT : null,
    handleSIGINT: headless, // With a window, whoever opened it says goodbye.
    // Without it Firefox leads no tab to moz-extension: addresses.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': languages.join(),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'network.dns.localDomains': hosts.join(','),
      'devtools.jsonview.enabled': false, // The probe is the bare manifest.json.
      ...options.firefoxPrefs,
    },
  });
}

async function openExtensionPage(page: Page, url: string): Promise<void> {
  // Never settles for moz-extension: addresses (puppeteer issue 14314), so the page itself is asked.
  page.goto(url).catch(() => {});
  const arrived = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await until(() => page.evaluate(arrived).catch(() => false), url, 20_000);
}

async function openPopup(page: Page, url: string): Promise<Page> {
  const popup = await page.browser().newPage({ type: 'window' });
  await popup.setViewport(POPUP_SIZE);
  await openExtensionPage(popup, url);
  return popup;
}

async function setDark(browser: Browser, scope: BrowserScope, dark: boolean): Promise<void> {
  // 2 would ask the system, 1 is light.
  await scope(`Services.prefs.setIntPref('${DARK_PREF}', ${dark ? 0 : 1})`);
  // The colours reach the tabs a moment later; a tab that has just been closed gives no answer.
  const isDark = `matchMedia('(prefers-color-scheme: dark)').matches`;
  const pages = await browser.pages();
  const answers = () => Promise.all(pages.map((page) => page.evaluate(isDark).catch(() => dark)));
  await until(async () => (await answers()).every((answer) => answer === dark), 'the colours');
}

/** What tells the state of the event page, in Firefox's own scope. */
function backgroundState(geckoId: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.backgroundState`;
}

/** What does as the key would; keys sent into a page never reach the browser's own. */
function shortcutOf(letter: string): string {
  return `[...Services.wm.getMostRecentWindow('navigator:browser').document
    .querySelectorAll('keyset[id^=ext-keyset] key')]
    .find((key) => key.getAttribute('key') === ${JSON.stringify(letter)})
    .doCommand(); undefined`;
}

/** What the add-on's own page does when its reader lets it into private windows. */
function allowPrivate(geckoId: string): string {
  const id = JSON.stringify(geckoId);
  const load = (name: string) =>
    `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs')`;
  return `(async () => {
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    const { extension } = WebExtensionPolicy.getByID(${id});
    await ${load('ExtensionPermissions')}.ExtensionPermissions.add(${id}, allowed, extension);
    await (await ${load('AddonManager')}.AddonManager.getAddonByID(${id})).reload();
  })()`;
}

// What a page asks it meanwhile starts it again, so it is told until it has stopped.
async function killBackground(scope: BrowserScope, geckoId: string): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension`;
  await until(async () => {
    await scope(`${extension}.terminateBackground().then(() => undefined)`);
    return (await scope(backgroundState(geckoId))) === 'stopped';
  }, 'the event page to stop');
}

// Requests of Firefox's own are left out: the system's that do not load a document (type 6).
const RECORD = `globalThis.parallaxRequests = [];
Services.obs.addObserver({ observe(subject) {
  const channel = subject.QueryInterface(Ci.nsIHttpChannel);
  const { triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
  if (triggeringPrincipal.isSystemPrincipal && externalContentPolicyType !== 6) return;
  globalThis.parallaxRequests.push(channel.URI.spec);
} }, 'http-on-modify-request'); undefined`;
const REQUESTS = 'JSON.stringify(globalThis.parallaxRequests ?? [])';
