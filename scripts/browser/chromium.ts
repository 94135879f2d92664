import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { type Driver, LANGUAGES, type LaunchOptions, VIEWPORT } from './driver';
import { popupPath, readManifest } from './manifest';
import { createRecordingProxy, type RecordingProxy } from './recording-proxy';
import { until } from './until';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The usual 800 by 600 has no room for a whole popup. */
const SCREEN = '--screen-info={1600x1200}';

/** Start the Chromium at `executablePath` with the extension installed. */
export async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
): Promise<Driver> {
  const manifest = readManifest(options.extension);
  const proxy = options.recordRequests ? await createRecordingProxy() : undefined;
  const browser = await start(executablePath, options, proxy);
  const id = await browser.installExtension(options.extension);
  const popup = popupPath(manifest);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    browser,
    extensionUrl,
    openExtensionPage: async (page, url) => {
      await page.goto(url);
    },
    openPopup: async (page) =>
      openPopup(browser, await extensionOf(browser, id), page, extensionUrl(popup)),
    killBackground: async () => killWorkers(await extensionOf(browser, id)),
    isBackgroundRunning: async () => (await (await extensionOf(browser, id)).workers()).length > 0,
    requests: async () => proxy?.requests() ?? [],
    allowPrivate: () => allowPrivate(browser, id),
    setDark: async (dark, popup) => emulateDark(popup ? [popup] : await browser.pages(), dark),
    close: async () => {
      await browser.close();
      await proxy?.close();
    },
  };
}

/** What the browser's page of extensions does when the reader lets one into private windows. */
async function allowPrivate(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode an unpacked extension, which is loaded anew when it is allowed more, stays away.
  await page.evaluate(`(async () => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const allowed = { extensionId: '${extensionId}', incognitoAccess: true };
    await developerPrivate.updateExtensionConfiguration(allowed);
  })()`);
  await page.close();
}

function start(executablePath: string, options: LaunchOptions, proxy: RecordingProxy | undefined) {
  const { headless = true, profileDir, languages = LANGUAGES } = options;
  return launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    ...(profileDir !== undefined && { userDataDir: profileDir }),
    defaultViewport: headless ? VIEWPORT : null,
    handleSIGINT: headless, // With a window, whoever opened it says goodbye.
    args: [
      ...QUIET,
      `--accept-lang=${languages.join()}`,
      ...(headless ? [SCREEN] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses root.
      ...hostRules(options.hosts ?? []),
      ...(proxy?.chromiumArguments ?? []),
    ],
  });
}

function hostRules(hosts: readonly string[]): string[] {
  const rules = ['*.test', ...hosts].map((host) => `MAP ${host} 127.0.0.1`);
  return [`--host-resolver-rules=${rules.join(', ')}`];
}

async function extensionOf(browser: Browser, id: string): Promise<Extension> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium has lost the extension ${id}.`);
  return extension;
}

async function openPopup(
  browser: Browser,
  extension: Extension,
  page: Page,
  url: string,
): Promise<Page> {
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(url));
  return target.asPage();
}

/** Chromium at times ignores the first request to stop, so it is asked until there is no worker left. */
async function killWorkers(extension: Extension): Promise<void> {
  await until(async () => {
    const workers = await extension.workers();
    await Promise.all(workers.map((worker) => worker.close().catch(() => {})));
    return workers.length === 0;
  }, 'the service worker to stop');
}

async function emulateDark(pages: readonly Page[], dark: boolean): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  for (const page of pages) await page.emulateMediaFeatures(features);
}
