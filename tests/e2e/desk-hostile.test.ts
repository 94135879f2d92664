import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { fileOf, openAtDesk } from './desk-files';
import { BROWSERS, openWithExtension, paintedQuotes } from './reader';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/': '<p>Rain.</p>' });
});
afterAll(() => server.close());

/** A page that does whatever a page can do to be heard of or to run something; `at` is its own site. */
const hostile = (at: string) => `<!doctype html><html><head>
  <base href="${at}/base/"><meta http-equiv="refresh" content="0;url=${at}/refresh">
  <link rel="stylesheet" href="${at}/sheet.css"><link rel="prefetch" href="${at}/prefetch">
  <style>@import "${at}/import.css"; body { background: url(${at}/background) }</style>
  <script>document.title = 'run'</script><script src="${at}/script.js"></script></head>
  <body onload="document.title = 'run'" background="${at}/body">
  <p style="background:url(${at}/style)">A.Q. Khan went to <a href="${at}/a" ping="${at}/ping">Pyongyang</a>,
  in North Korea.</p>
  <img src="${at}/img" onerror="document.title = 'run'"><img srcset="${at}/srcset 1x">
  <svg onload="document.title = 'run'"><script>document.title = 'run'</script><image href="${at}/svg"/></svg>
  <iframe src="${at}/frame"></iframe><iframe srcdoc="<script>top.document.title = 'run'</script>"></iframe>
  <object data="${at}/object"></object><embed src="${at}/embed"><video src="${at}/video" autoplay></video>
  <form action="${at}/form"><button autofocus onfocus="document.title = 'run'">KOMID</button></form>
  <details open ontoggle="document.title = 'run'"><summary>s</summary>d</details>
  <div class="textLayer desk-side" id="root">clobbered</div>
  <noscript><p title="</noscript><img src=x onerror=document.title='run'>"></noscript>
  <math><mtext><table><mglyph><style><img src=x onerror="document.title = 'run'"></style></mglyph></table></mtext></math>
  </body></html>`;

describe.each(BROWSERS)('a hostile page at the desk in %s', (name) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await openWithExtension(name, { recordRequests: true });
  });
  afterAll(() => session?.close());

  test('is read, runs nothing and asks for nothing', async () => {
    const at = server.url('', 'news.test').replace(/\/$/, '');
    const { desk, side } = await openAtDesk(session, fileOf('page.html', hostile(at)));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(side).toContain('A.Q. Khan 1 mention');
    expect(side).toContain('pictures and frames are not shown');
    expect(await paintedQuotes(desk)).toContain('A.Q. Khan');
    expect(await desk.title()).toBe('Reading desk – Parallax');
    expect(await desk.evaluate(() => document.querySelectorAll('[id=root]').length)).toBe(1);
    const shown = await desk.$eval('.desk-document', (box) => box.innerHTML);
    expect(shown).not.toMatch(
      /<(?:img|svg|iframe|style|script|form|base|meta|link)\b| on\w+=|style=/,
    );
    expect((await session.requests()).filter((url) => url.includes('news.test'))).toEqual([]);
    // The record would have it: the page's link is a link.
    await session.newPage(`${at}/`);
    expect((await session.requests()).some((url) => url.includes('news.test'))).toBe(true);
  });
});
