import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { until } from './until';

/** Longer than an extension takes to show its welcome page, ms; where storage fails, none comes. */
const LONG_ENOUGH_MS = 5_000;

/** Wait for the page that is shown at installation, and close it: whoever drives a browser counts tabs. */
export async function closeWelcome(driver: Driver, probe: Page): Promise<void> {
  const isShown = `(globalThis.browser ?? chrome).storage.local.get('welcomed')
    .then(({ welcomed }) => welcomed === true, () => true)`;
  await until(() => probe.evaluate(isShown), 'the welcome page', LONG_ENOUGH_MS).catch(() => {});
  await probe.evaluate(closing(driver.extensionUrl('welcome.html')));
}

const closing = (url: string) => `{
  const { tabs } = globalThis.browser ?? chrome;
  tabs.query({}).then((all) => Promise.all(
    all.filter((tab) => (tab.pendingUrl ?? tab.url ?? '').startsWith(${JSON.stringify(url)}))
      .map((tab) => tabs.remove(tab.id))
  )).then(() => true)
}`;
