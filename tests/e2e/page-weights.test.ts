// What each page of the extension loads before anything is asked of it, and what comes when it is.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const BUILT = new URL('../../.output/chrome-mv3/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, BUILT));
const kilobytes = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;

/** A script and all that it imports in any case, as paths in the build. */
function withImports(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  const code = read(path).toString();
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    withImports(`chunks/${name}`, known);
  }
  return known;
}

/** The scripts and styles that a page names, and what those import. */
function filesOf(page: string): Set<string> {
  const html = read(page).toString();
  const named = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+\.(?:js|css))"/g)];
  return new Set(
    named.flatMap(([, path = '']) => (path.endsWith('.js') ? [...withImports(path)] : [path])),
  );
}

test.each([
  ['popup.html', 41.5],
  ['sidepanel.html', 41.5],
  ['library.html', 68.5],
  ['brief.html', 29],
  ['options.html', 45],
  ['welcome.html', 45],
  ['desk.html', 41.5],
])('%s weighs at most %f kB, gzip', (page, most) => {
  const files = filesOf(page);
  expect([...files].some((path) => path.endsWith('.js'))).toBe(true);
  expect([...files].some((path) => path.endsWith('.css'))).toBe(true);
  expect(kilobytes(files)).toBeLessThan(most);
});

test.each([
  ['the timeline and connections of a fact sheet', /^Sheet(Timeline|Connections)-|^Timeline-/, 23],
  ['the rules of a site, with all public suffixes', /^SitePanel-/, 51],
  ['the engine of citations', /^style-engine-/, 104],
  ['the styles of citations, all three', /^(chicago|apa|mla)-/, 48],
  ['the search of facts', /^search-/, 20],
  ['the preview of a card', /^CardPreview-/, 12],
  ['the reader of PDF files', /^(pdf|open-pdf|show-pdf)-/, 200],
])('%s weigh at most a given size when they are wanted', (_what, pattern, most) => {
  const chunks = readdirSync(new URL('chunks/', BUILT)).filter((name) => pattern.test(name));
  expect(chunks).not.toEqual([]);
  expect(kilobytes(chunks.map((name) => `chunks/${name}`))).toBeLessThan(most);
});
