// Another extension in the same browser, and pages that look for ours: nobody but ourselves is answered.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import type { BrowserName } from '@/scripts/find-browser';
import { marks } from './marked-pages';
import { BROWSERS, openWithExtension } from './reader';

/** Says all we have words for to the extension with this id, each answer as text; runs in the other extension. */
const SAY_ALL = `async function sayAll(id) {
  const api = globalThis.browser ?? chrome;
  const requests = {
    factSheet: ['komid'], topics: [['komid']], storeTrouble: [], injectCard: [], injectFinder: [],
    giveMarkStyles: [], removeMarkStyles: [], openSheet: ['komid'], tellFrames: ['escape'], pageAddress: [],
    tellTopics: [], switchOff: [], privateRules: ['http://news.test/'],
    setPrivate: [{ kind: 'host', host: 'news.test' }, 'off'], pausePrivate: [{ since: 1, until: 'restart' }],
  };
  const messages = [...Object.entries(requests).map(([name, args]) => ({ name, args })), 'withdrawn', 'escape'];
  const within = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 500))]);
  const said = messages.map((message) => within(api.runtime.sendMessage(id, message)).catch(() => undefined));
  const answers = (await Promise.all(said)).filter((answer) => answer !== undefined);
  const heard = await within(new Promise((resolve) => {
    try {
      const port = api.runtime.connect(id);
      port.onMessage.addListener(() => resolve('spoken to'));
      port.onDisconnect.addListener(() => resolve(undefined));
      port.postMessage({ name: 'factSheet', args: ['komid'] });
    } catch { resolve(undefined); }
  }));
  return JSON.stringify([...answers, ...(heard ? [heard] : [])]);
}`;

const BACKGROUND = `${SAY_ALL}
const api = globalThis.browser ?? chrome;
async function enterAll() {
  const entered = [];
  for (const { id } of await api.tabs.query({})) {
    const here = { target: { tabId: id }, func: () => location.protocol };
    const [{ result } = {}] = await api.scripting.executeScript(here).catch(() => []);
    if (result) entered.push(result);
  }
  return entered.join();
}
api.runtime.onMessage.addListener((id, _sender, send) => {
  (async () => ({ answers: await sayAll(id), entered: await enterAll() }))().then(send);
  return true;
});`;

const SCRIPT = `${SAY_ALL}
(async () => {
  const id = new URLSearchParams(location.search).get('id');
  if (!id) return;
  const mine = await sayAll(id);
  const { answers, entered } = await (globalThis.browser ?? chrome).runtime.sendMessage(id);
  document.documentElement.dataset.said = JSON.stringify({ mine, answers, entered });
})();`;

/** A tiny extension with all the rights that ours has, in a folder of its own. */
function otherExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'));
  const background =
    name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  const manifest = {
    ...{ manifest_version: 3, name: 'Other', version: '1', background },
    ...{ permissions: ['scripting', 'tabs'], host_permissions: ['<all_urls>'] },
    content_scripts: [{ matches: ['<all_urls>'], js: ['script.js'] }],
    ...(name === 'firefox' && { browser_specific_settings: { gecko: { id: 'o@other.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'script.js'), SCRIPT);
  return folder;
}

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>KOMID is named.</p>' });
});
afterAll(() => server.close());

describe.each(BROWSERS)('beside another extension in %s', (name) => {
  let session: BrowserSession;
  let library: Page;
  let folder = '';
  const stored = () =>
    session.probe.evaluate(`(async () => {
      const { local, session } = (globalThis.browser ?? chrome).storage;
      return JSON.stringify([await local.get(null), await session.get(null)]);
    })()`);

  beforeAll(async () => {
    session = await openWithExtension(name);
    folder = otherExtension(name);
    await session.browser.installExtension(folder);
    library = await session.newExtensionPage('library.html');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('none of its messages is answered, and none changes anything', async () => {
    const id = await session.probe.evaluate('(globalThis.browser ?? chrome).runtime.id');
    const first = await session.newPage(server.url('/', 'news.test'));
    await marks(first, 1);
    const before = await stored();
    const tabs = (await session.browser.pages()).length;
    const page = await session.newPage(`${server.url('/', 'other.test')}?id=${id}`);
    const said = await until(
      () => page.evaluate(() => document.documentElement.dataset.said),
      'the other extension to have spoken',
    );
    const { mine, answers, entered } = JSON.parse(said);
    expect({ mine, answers }).toEqual({ mine: '[]', answers: '[]' });
    expect(entered).toContain('http:'); // It was able to enter pages, but for ours.
    expect(entered).not.toContain('extension');
    expect(await stored()).toBe(before);
    expect((await session.browser.pages()).length).toBe(tabs + 1);
    await marks(first, 1);
    expect(await library.evaluate('document.title')).toContain('Parallax');
  });

  test('a page that knows our address loads nothing from it', async () => {
    const page = await session.newPage(server.url('/', 'news.test'));
    const files = [
      'icons/icon-16.png',
      'marker.js',
      'assets/marks.css',
      'popup.html',
      'manifest.json',
    ];
    const urls = files.map((file) => session.extensionUrl(file));
    const loaded = await page.evaluate(async (all) => {
      const came: string[] = [];
      const load = (tag: 'img' | 'script' | 'link', key: 'src' | 'href', url: string) =>
        new Promise<void>((resolve) => {
          const element = Object.assign(document.createElement(tag), {
            [key]: url,
            rel: 'stylesheet',
          });
          element.addEventListener('load', () => resolve(void came.push(`${tag} ${url}`)));
          element.addEventListener('error', () => resolve());
          document.head.append(element);
          setTimeout(resolve, 1000);
        });
      for (const url of all) {
        await fetch(url).then(
          () => came.push(`fetch ${url}`),
          () => {},
        );
        await Promise.all([
          load('img', 'src', url),
          load('script', 'src', url),
          load('link', 'href', url),
        ]);
        const frame = Object.assign(document.createElement('iframe'), { src: url });
        document.body.append(frame);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return came;
    }, urls);
    expect(loaded).toEqual([]);
    const ours = session.extensionUrl('');
    expect(page.frames().filter((frame) => frame.url().startsWith(ours))).toEqual([]);
  });

  test('what the background keeps for itself no page’s script of ours can read', async () => {
    const page = await session.newPage(server.url('/', 'news.test'));
    const reached = await session.inContentWorld(page, async () => {
      type Areas = { storage?: { session?: { get(key: null): Promise<object> } } };
      const api = ((globalThis as { browser?: Areas }).browser ??
        (globalThis as { chrome?: Areas }).chrome) as Areas;
      const read = await api.storage?.session?.get(null).catch(() => undefined);
      return read === undefined ? 'nothing' : 'all';
    });
    expect(reached).toBe('nothing');
  });
});
