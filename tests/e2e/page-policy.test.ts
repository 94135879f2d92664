// The policy of our own pages: all of them work within it, and what it forbids is refused.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { choose, fileOf, printed, sideOf } from './desk-files';
import { marks } from './marked-pages';
import { BROWSERS, extensionWith, openWithExtension, wordsOf } from './reader';
import { type SocketServer, serveSockets } from './socket-server';

/**
 * Put before our own scripts, and so as free as they are: notes what the policy stops, and `tryAll` tries
 * what it should. What a driver evaluates may be freer, so it only has it begin.
 */
const WITHIN = `if (globalThis.document && !globalThis.stopped && location.protocol.endsWith('-extension:')) {
  globalThis.stopped = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    stopped.push([effectiveDirective, blockedURI, sample].join(' ')));
  globalThis.tryAll = (away, awaySocket) => {
    const done = (globalThis.managed = []), notes = globalThis;
    const wait = (element, parent = document.body) => new Promise((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      parent.append(element);
      setTimeout(resolve, 700, false);
    });
    const make = (tag, values) => Object.assign(document.createElement(tag), values);
    const ways = {
      'eval': () => eval('1') === 1,
      'Function': () => new Function('return 1')() === 1,
      'a timer of text': () => new Promise((resolve) => {
        notes.timed = () => resolve(true); setTimeout('timed()'); setTimeout(resolve, 300, false);
      }),
      'an inline script': async () => {
        await wait(make('script', { text: 'globalThis.inlined = true' }));
        return notes.inlined === true;
      },
      'a handler in markup': () => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'globalThis.handled = true');
        document.body.append(button); button.click(); button.remove();
        return notes.handled === true;
      },
      'a link that is a script': async () => {
        const link = make('a', { href: 'javascript:void(globalThis.linked = true)' });
        document.body.append(link); link.click(); link.remove();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return notes.linked === true;
      },
      'a script from elsewhere': () => wait(make('script', { src: away + '/a.js' })),
      'a script of data': () => wait(make('script', { src: 'data:text/javascript,1' })),
      'a worker from elsewhere': () => !!new Worker('data:text/javascript,1').postMessage(1),
      'a fetch': () => fetch(away).then(() => true),
      'a beacon': () => new Promise((resolve, reject) => {
        const request = new XMLHttpRequest(); request.open('GET', away);
        request.onload = () => resolve(true); request.onerror = () => resolve(false); request.send();
      }),
      'a socket': () => new Promise((resolve) => {
        const socket = new WebSocket(awaySocket);
        socket.onerror = () => resolve(false); socket.onopen = () => resolve(true);
        setTimeout(resolve, 2000, false);
      }),
      'a picture from elsewhere': () => wait(make('img', { src: away + '/a.png' })),
      'a style from elsewhere': () => wait(make('link', { rel: 'stylesheet', href: away + '/a.css' }), document.head),
      'an inline style': async () => {
        const style = make('style', { textContent: 'body { outline: 7px solid }' });
        document.head.append(style);
        const is = getComputedStyle(document.body).outlineWidth === '7px';
        style.remove();
        return is;
      },
      'a frame': async () => {
        const frame = make('iframe', { src: away }), before = stopped.length;
        await wait(frame); frame.remove();
        return stopped.length === before;
      },
      'another base': () => {
        const base = make('base', { href: away });
        document.head.append(base);
        const is = document.baseURI.startsWith(away);
        base.remove();
        return is;
      },
      'a form': async () => {
        const form = make('form', { action: away, method: 'post' }), before = stopped.length;
        document.body.append(form); form.submit();
        await new Promise((resolve) => setTimeout(resolve, 300));
        form.remove();
        return stopped.length === before;
      },
      'WebAssembly': () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true),
      'text made markup': () => { document.createElement('p').innerHTML = '<b>'; return true; },
      'text put in as markup': () => { document.createElement('p').insertAdjacentHTML('beforeend', '<b>'); return true; },
      'text made a document': () => !!new DOMParser().parseFromString('<b>', 'text/html'),
      'text written': () => { document.createElement('iframe'); document.implementation.createHTMLDocument(''); document.write('<b>'); return true; },
      'a policy of its own': () => !!trustedTypes.createPolicy('any', { createHTML: (text) => text }),
      'one of ours again': () => {
        const rules = { createHTML: (text) => text };
        trustedTypes.createPolicy('inert-html', rules);
        return !!trustedTypes.createPolicy('inert-html', rules);
      },
    };
    setTimeout(async () => {
      for (const [name, way] of Object.entries(ways)) {
        const is = await Promise.resolve().then(way).catch(() => false);
        if (is) done.push(name);
      }
      notes.isTried = true;
    });
  };
}`;

/** One transparent pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let server: PageServer;
let sockets: SocketServer;
let pdf: Uint8Array;
beforeAll(async () => {
  server = await servePages({
    '/': '<p>KOMID is named.</p>',
    '/a.js': '1',
    '/a.png': { body: PICTURE, headers: { 'content-type': 'image/png' } },
    '/a.css': '',
  });
  sockets = await serveSockets();
  [pdf] = (await printed('<p>KOMID is named.</p>')) as [Uint8Array];
});
afterAll(() => Promise.all([server.close(), sockets.close()]));

describe.each(BROWSERS)('our pages in %s', (name) => {
  let session: BrowserSession;
  let page: Page;
  let extension = '';

  beforeAll(async () => {
    extension = extensionWith(WITHIN, name);
    session = await openWithExtension(name, { extension });
    page = await session.newPage(server.url('/', 'news.test'));
    await marks(page, 1);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const stopped = (ours: Page) => ours.evaluate('stopped') as Promise<string[]>;
  const shows = (ours: Page, words: string) =>
    until(async () => (await wordsOf(ours)).includes(words), words);

  const PAGES: readonly [path: string, words: string][] = [
    ['popup.html?tab=', 'KOMID'],
    ['sidepanel.html?tab=', 'KOMID'],
    ['brief.html?tab=', 'KOMID'],
    ['library.html#topic/komid', 'Korea Mining'],
    ['options.html#marks', 'Dotted line'],
    ['welcome.html', 'Parallax'],
  ];

  test.each(PAGES)('%s is shown whole within the policy', async (path, words) => {
    const wanted = path.endsWith('=') ? `${path}${session.tabId(page)}` : path;
    const ours = await session.newExtensionPage(wanted);
    await shows(ours, words);
    expect(await stopped(ours)).toEqual([]);
    await ours.close();
  });

  test.each(['pdf', 'html'])('the desk reads and marks a file within it: %s', async (kind) => {
    const html = '<p>KOMID<script>x()</script><img src="http://news.test/a.png">';
    const desk = await session.newExtensionPage('desk.html');
    await choose(desk, fileOf(`a.${kind}`, kind === 'pdf' ? pdf : html));
    expect(await sideOf(desk)).toContain('KOMID');
    expect(await stopped(desk)).toEqual([]);
    await desk.close();
  });

  test.each(['library.html', 'desk.html'])('%s can do nothing that it forbids', async (path) => {
    const ours = await session.newExtensionPage(path);
    await until(() => ours.evaluate('typeof tryAll === "function"'), 'our first script');
    await ours.evaluate(
      (...where) => {
        (globalThis as unknown as { tryAll(...where: string[]): void }).tryAll(...where);
      },
      // By this address, for Firefox refuses or changes what is not encrypted of any other, whatever the policy.
      server.url(''),
      `ws://127.0.0.1:${sockets.port}`,
    );
    await until(() => ours.evaluate('globalThis.isTried === true'), 'all to be tried');
    expect(await ours.evaluate('managed')).toEqual([]);
    expect((await stopped(ours)).length).toBeGreaterThan(10);
    await ours.close();
  });
});
