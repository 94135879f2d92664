// `npm run bench:peers`: ours as it ships beside what else could mark a page, each as an extension in a
// browser of its own, on the same pages with the same names, in turn.
import { parseArgs } from 'node:util';
import { servePages } from '@/scripts/browser/page-server';
import { writeReport } from '@/tests/bench/report-file';
import type { Engine } from './engine';
import { allTerms, openEngines } from './engines';
import { measure } from './measure';
import { createOracle } from './oracle';
import { peerPages } from './pages';
import { reportOf } from './report';
import { stillPage } from './still-page';
import type { Measured } from './tables';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    pages: { type: 'string', default: '' },
  },
});
const runs = Number(values.runs);
/** Those that are read at a quarter of the speed as well. */
const SLOWED = /alone$|^ours$/;
const STARTED = /^limit|^ours$|^one RegExp/;
const SLOWED_BY = 4;
const NOTE = `${SLOWED_BY}× slowed`;

const STARTS = {
  '/start/none': '<!doctype html><p>Rain in Lahore.</p>',
  '/start/one': '<!doctype html><p>A.Q. Khan was named.</p>',
};

const terms = allTerms();
const engines = await openEngines(terms);
const plain = engines[0] as Engine;
const pages = peerPages().filter(({ name }) => name.includes(values.pages));
const blank = await plain.session.newPage('about:blank');
const still: Record<string, string> = { ...STARTS };
for (const [at, { html }] of pages.entries()) still[`/${at}`] = await stillPage(blank, html);
const server = await servePages(still);

/** Measure one page, and find out what is named on it. */
async function measured(name: string, path: string, some: readonly Engine[], slowedBy = 1) {
  await blank.goto(server.url(path, 'oracle.test'));
  const truth = await oracle(blank);
  const urlOf = (host: string) => server.url(path, host);
  const visits = await measure(some, urlOf, runs, slowedBy);
  console.log(`${new Date().toISOString()} ${name}`);
  return { name, truth, visits };
}

const oracle = await createOracle();
try {
  const all: Measured[] = [];
  for (const [at, { name, isShort }] of pages.entries()) {
    const some = engines.filter(({ factor }) => factor === 1 || isShort);
    all.push(await measured(name, `/${at}`, some));
  }
  const slow = engines.filter(({ name }) => SLOWED.test(name));
  const slowed: Measured[] = [];
  const started = engines.filter(({ name }) => STARTED.test(name));
  for (const [at, { name, isLarge }] of pages.entries()) {
    if (isLarge) slowed.push(await measured(`${name}, ${NOTE}`, `/${at}`, slow, SLOWED_BY));
  }
  const starts: Measured[] = [];
  for (const speed of [1, SLOWED_BY]) {
    const note = speed > 1 ? `, ${NOTE}` : '';
    starts.push(
      await measured(`a page of one sentence, nothing named${note}`, '/start/none', started, speed),
      await measured(`a page of one sentence, one name${note}`, '/start/one', started, speed),
    );
  }
  const browsers = [await plain.session.browser.version()];
  writeReport(
    'peers.md',
    { title: 'Ours beside others', rerun: 'npm run bench:peers', browsers },
    reportOf({ all, slowed, starts, runs, terms: terms.length }),
  );
} finally {
  await server.close();
  for (const engine of engines) await engine.close();
}
