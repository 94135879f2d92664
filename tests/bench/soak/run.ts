// `npm run soak`: hundreds of navigations in one tab, then a page that lives and changes for half an hour;
// what heap, listeners, nodes and ranges do meanwhile.
import { parseArgs } from 'node:util';
import { servePages } from '@/scripts/browser/page-server';
import { writeReport } from '@/tests/bench/report-file';
import { keepAlive } from './alive';
import { navigate } from './navigations';
import { SOAK_PAGES } from './pages';
import { openControl, openOurs, type Subject } from './subject';
import { createTrack } from './track';

const { values } = parseArgs({
  options: {
    navigations: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '30' },
    leak: { type: 'boolean', default: false },
  },
});
const [count, minutes] = [Number(values.navigations), Number(values.minutes)];

const server = await servePages(SOAK_PAGES);
const url = (path: string) => server.url(path, 'news.test');

/** The two tabs, from their opening to their end. */
async function withSubjects(
  soak: (subjects: readonly Subject[]) => Promise<void>,
): Promise<string> {
  const subjects = [await openOurs(values.leak), await openControl()];
  const version = await (subjects[0] as Subject).session.browser.version();
  try {
    await soak(subjects);
  } finally {
    for (const subject of subjects) await subject.close();
  }
  return version;
}

const HOW = `Two browsers go the same way: one with the extension as built, one with an extension that does nothing. A
round of ten navigations opens an article that mentions our topics, one that does not, goes back and forward,
opens an application and turns twice within it. The page that lives adds, takes away and edits paragraphs ten
times a second, thirty of its paragraphs at least with names of ours. A card is opened and closed in both. Each
sample follows two collections of garbage. A slope leaves out the first fifth of the samples and is one of
least squares; "grows" means that 0 is below its interval of 95 %. Objects "of our world" are counted through
their prototype there. The background is kept running by the debugger, so that its heap is one of a long
life.`;

const [navigations, alive] = [createTrack(), createTrack()];
try {
  const browser = await withSubjects((subjects) => navigate(subjects, url, count, navigations));
  await withSubjects((subjects) => keepAlive(subjects, url, minutes, alive));
  const planted = values.leak ? ', with a leak planted on purpose' : '';
  const flags = `--navigations=${count} --minutes=${minutes}${values.leak ? ' --leak' : ''}`;
  writeReport(
    values.leak ? 'soak-with-leak.md' : 'soak.md',
    {
      title: `Soak${planted}`,
      rerun: `npm run soak -- ${flags}`,
      browsers: [browser],
    },
    [
      HOW,
      `## ${count} navigations in one tab`,
      navigations.table('navigation'),
      `## One page for ${minutes} minutes`,
      alive.table('minute'),
    ],
  );
} finally {
  await server.close();
}
