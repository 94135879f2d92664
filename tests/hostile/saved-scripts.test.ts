// Saved pages of many newsrooms with the scripts that stand in them, though without those that would come from
// elsewhere: nothing of ours throws, and a name is marked. What a page makes of itself differs from time to time, so
// it is not compared.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import type { PageServer } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, extensionWith, openWithExtension, setDensity, store } from '@/tests/e2e/reader';
import { quotesIn, SHOW_MARKS } from './marks-in';
import { SAVED, serveSaved } from './saved-files';
import { NOTE_TROUBLES, troublesIn } from './troubles';

// Nothing is fetched from anywhere.
const POLICY = "default-src 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'";
/** So long a page may take, ms, on a machine that is busy with other things. */
const PATIENCE = 15_000;

let server: PageServer;
beforeAll(async () => {
  server = await serveSaved(POLICY);
});
afterAll(() => server.close());

describe.skipIf(SAVED.length === 0).each(BROWSERS)('saved scripts in %s', (name) => {
  const extension = extensionWith(NOTE_TROUBLES + SHOW_MARKS, name);
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openWithExtension(name, { extension });
    await setDensity(session, 'every');
    await store(session, { 'site:quiet.test': { host: 'off' } });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  /** Open a page in a tab of its own, where its scripts may ask what nobody answers. */
  async function open(file: string, host: string): Promise<Page> {
    const page = await session.newPage('about:blank');
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    // Some wait for ever for what is not there.
    page.goto(server.url(file, host), { waitUntil: 'domcontentloaded' }).catch(() => {});
    await until(async () => page.url() !== 'about:blank', 'the page to come');
    return page;
  }

  /** Why nothing can be marked on a page, though it is without us; undefined where there is no such reason. */
  async function whyNot(file: string): Promise<string | undefined> {
    const page = await open(file, 'quiet.test');
    try {
      const isReached = session.inContentWorld(page, () => true).catch(() => false);
      const isIdle = await Promise.race([isReached, after(PATIENCE)]);
      if (page.url() !== server.url(file, 'quiet.test')) return 'leaves for another address';
      return isIdle ? undefined : 'is never idle, so that the browser lets no script of ours begin';
    } finally {
      await close(page);
    }
  }

  test.for(SAVED)('%s', async (file, { skip }) => {
    const page = await open(file, 'news.test');
    try {
      const isMarked = async () => (await quotesIn(session, page)).includes('KOMID');
      const marked = until(() => isMarked().catch(() => false), 'its name to be marked', PATIENCE);
      if (!(await Promise.race([marked.catch(() => false), after(PATIENCE)]))) {
        const reason = await whyNot(file);
        if (reason) skip(`Without us as well it ${reason}.`);
      }
      expect(await marked).toBe(true);
      expect(await troublesIn(session, page)).toEqual([]);
    } finally {
      await close(page);
    }
  });
});

/** False after so many ms. */
function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}

// A page that is busy without end may not even hear that it is to close.
async function close(page: Page): Promise<void> {
  await Promise.race([page.close().catch(() => {}), after(PATIENCE)]);
}
