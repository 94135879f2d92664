import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settledReport } from '@/scripts/browser/marks';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { until } from '@/scripts/browser/until';
import { BROWSERS, press, wordsOf } from './reader';
import { shareBrowser } from './shared-browser';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Khan &amp; the &lt;b&gt;barter&lt;/b&gt;</title>
<meta property="article:published_time" content="2004-02-05T10:00:00Z"></head><body>
<p>A.Q. Khan sold centrifuges to North Korea, Pakistan's president said; the Ghauri missile came from
Pyongyang. KOMID was named, and KOMID again.</p></body></html>`;

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/article': ARTICLE, '/bare': '<p>Rain in Lahore.</p>' });
});
afterAll(() => server.close());

/** What is saved from now on: the text and name of each download. */
function catchDownloads(page: Page): Promise<void> {
  return page.evaluate(() => {
    const texts = new Map<string, Promise<string>>();
    const saved: { name: string; text: Promise<string> }[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      texts.set(address, blob.text());
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const text = texts.get(this.href);
      if (text !== undefined) saved.push({ name: this.download, text });
    };
    Object.assign(globalThis, { saved });
  });
}

function saved(page: Page): Promise<{ name: string; text: string }[]> {
  return page.evaluate(() => {
    const { saved: list } = globalThis as unknown as {
      saved: { name: string; text: Promise<string> }[];
    };
    return Promise.all(list.map(async ({ name, text }) => ({ name, text: await text })));
  });
}

describe.each(BROWSERS)('the briefing on a page in %s', (name) => {
  let session: BrowserSession;
  let tab: number;
  let page: Page;

  beforeAll(async () => {
    session = await shareBrowser(name);
    const article = await session.newPage(server.url('/article', 'news.test'));
    await settledReport(session, article);
    tab = session.tabId(article);
    page = await session.newExtensionPage(`brief.html?tab=${tab}`);
    await until(async () => (await wordsOf(page)).includes('Sources for this page'), 'the brief');
  });
  afterAll(() => session?.close());

  test('tells the page, its date, what it touches, and numbered sources', async () => {
    const words = await wordsOf(page);
    expect(words).toContain('Khan & the <b>barter</b>');
    expect(words).toContain('news.test');
    expect(words).toMatch(/Page dated (5 February 2004|February 5, 2004)/);
    expect(words).toMatch(/KOMID[^\n]* \(2\)/);
    expect(words).toMatch(/Parallax, edition \d+ \(/);
    const marks = await page.$$eval('.note-mark', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    const notes = await page.$$eval('.brief-notes li', (items) =>
      items.map(({ id, textContent }) => ({ id, text: textContent ?? '' })),
    );
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks)).toEqual(new Set(notes.map(({ id }) => `#${id}`)));
    expect(notes.every(({ text }) => /^\S.+\.$/s.test(text))).toBe(true);
    expect(notes.some(({ text }) => /, accessed .+ 20\d\d, https?:/.test(text))).toBe(true);
  });

  test('sets apart what came out after the page', async () => {
    expect(await wordsOf(page)).toContain('Came after the page');
  });

  test('gives every source of the page as BibTeX, RIS and CSL-JSON', async () => {
    await catchDownloads(page);
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) await press(page, format);
    await until(async () => (await saved(page)).length === 3, 'three files');
    const [bibtex, ris, csl] = await saved(page);
    expect(bibtex?.name).toMatch(/^parallax-news\.test-\d{4}-\d\d-\d\d\.bib$/);
    const entries = JSON.parse(csl?.text ?? '') as { id: string; title: string }[];
    expect(entries.length).toBeGreaterThan(20);
    expect(bibtex?.text.match(/^@\w+\{/gm)).toHaveLength(entries.length);
    expect(ris?.text.match(/^TY {2}- /gm)).toHaveLength(entries.length);
    for (const { id } of entries) expect(bibtex?.text).toContain(`{${id},`);
  });

  test('is copied as Markdown, its sources numbered', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) =>
        void Object.assign(globalThis, { copied: text });
    });
    await press(page, 'Copy Markdown');
    await until(async () => (await wordsOf(page)).includes('Copied as Markdown.'), 'the copy');
    const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
    expect(copied).toContain('# Briefing: Khan & the'.replace('&', '\\&'));
    expect(copied).toMatch(/^1\. .+ accessed .+ <https?:[^>]+>\.$/m);
  });

  test('is a file that stands by itself, without script, every text escaped', async () => {
    await catchDownloads(page);
    await press(page, 'Download HTML');
    await until(async () => (await saved(page)).length === 1, 'the file');
    const [file] = await saved(page);
    expect(file?.text).toMatch(
      /^<!doctype html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );
    expect(file?.text).toContain('Khan &amp; the &lt;b&gt;barter&lt;/b&gt;');
    expect(file?.text).not.toMatch(/<script|<button|javascript:/i);
    expect(file?.text).toContain('id="source-1"');
    expect(file?.text).toContain('@media print');
  });

  test('says why there is none: no topics, or a tab that is closed', async () => {
    const bare = await session.newPage(server.url('/bare', 'news.test'));
    const id = session.tabId(bare);
    const nothing = await session.newExtensionPage(`brief.html?tab=${id}`);
    await until(async () => (await wordsOf(nothing)).includes('names no topic'), 'the reason');
    await bare.close();
    const gone = await session.newExtensionPage(`brief.html?tab=${id}`);
    await until(async () => (await wordsOf(gone)).includes('is closed'), 'the reason');
  });
});
