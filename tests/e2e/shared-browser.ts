import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import type { BrowserName } from '@/scripts/find-browser';
import { openWithExtension } from './reader';

/** The variable that names the folder of their profiles. */
export const SHARED = 'PARALLAX_SHARED';
/** What the note of a browser's process ends in, beside its profile. */
export const PID = '.pid';

const open = new Map<BrowserName, BrowserSession>();

/**
 * A browser with the extension as built, for stories that change nothing but what is stored and which tabs are
 * open: to start one takes longer than most of them. Closing it closes the tabs, forgets what was stored and stops
 * the background; the next file of this worker goes on with it. `end-shared.ts` ends it.
 */
export async function shareBrowser(name: BrowserName): Promise<BrowserSession> {
  const known = open.get(name);
  const session = known?.browser.connected ? known : await start(name);
  return { ...session, close: () => leave(session) };
}

async function start(name: BrowserName): Promise<BrowserSession> {
  const folder = process.env[SHARED];
  if (folder === undefined)
    throw new Error(`${SHARED} is not set: is end-shared.ts in the project?`);
  const profileDir = join(folder, `${name}-${process.pid}-${open.size}`);
  const session = await openWithExtension(name, { profileDir });
  writeFileSync(profileDir + PID, String(session.browser.process()?.pid));
  open.set(name, session);
  return session;
}

async function leave(session: BrowserSession): Promise<void> {
  try {
    await forget(session);
  } catch {
    open.delete(session.name); // Whatever is wrong with it, the next file shall not have it.
    await session.close();
  }
}

async function forget({ browser, probe, killBackground, setDark }: BrowserSession): Promise<void> {
  await setDark(false);
  const pages = (await browser.pages()).filter((page) => page !== probe);
  for (const page of pages) await page.close();
  await probe.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? chrome;
    for (const area of [storage.local, storage.session, storage.sync]) await area.clear();
  })()`);
  await killBackground();
}
