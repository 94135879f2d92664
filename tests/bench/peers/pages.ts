import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmark } from '@/scripts/evaluation/mark-up';
import { CORPUS, readSavedPage } from '@/tests/bench/spotting/saved-page';

/** A page that engines are compared on, as it was saved or made. */
export interface PeerPage {
  readonly name: string;
  readonly html: string;
  /** One of the three that take longest, which are read at a quarter of the speed as well. */
  readonly isLarge: boolean;
  /** Small enough for engines that go through it once a term. */
  readonly isShort: boolean;
}

/** Saved pages by the start of their names, and what they are. */
const SAVED: readonly (readonly [start: string, name: string, isLarge?: true])[] = [
  ['negative/n11-', 'encyclopedia, the longest text', true],
  ['html/h094-', 'encyclopedia, a test of its markup', true],
  ['html/h108-', 'forum, the most elements', true],
  ['positive/p02-', 'think-tank paper'],
  ['positive/p14-', 'encyclopedia, on our topics'],
  ['html/h020-', 'news, English'],
  ['html/h029-', 'news, Russian'],
];

const TESTS = new URL('../../', import.meta.url);

/** More than this takes engines that go through a page once a term minutes, characters of its HTML. */
const SHORT = 200_000;

/** Saved pages where they are, and in any case what can be made of the repository's own texts. */
export function peerPages(): PeerPage[] {
  const saved = SAVED.flatMap(([start, name, isLarge = false]) => {
    const file = savedFile(start);
    return file === undefined ? [] : [{ name, html: readSavedPage(file).html, isLarge }];
  });
  const pages = [...saved, ...madePages(saved.length === 0)];
  return pages.map((page) => ({ ...page, isShort: page.html.length < SHORT }));
}

function savedFile(start: string): string | undefined {
  const [folder = '', prefix = ''] = start.split('/');
  const path = join(CORPUS, folder);
  if (!existsSync(path)) return undefined;
  const name = readdirSync(path).find((one) => one.startsWith(prefix));
  return name === undefined ? undefined : join(path, name);
}

function madePages(areAlone: boolean): Omit<PeerPage, 'isShort'>[] {
  const weather = '<p>Rain and snow are expected in the hills on Sunday.</p>\n'.repeat(3000);
  const none = { name: 'made: weather, no mention', html: weather, isLarge: areAlone };
  if (!areAlone) return [none];
  const english = labelled('en.txt');
  const languages = readdirSync(new URL('labelled/', TESTS)).filter((name) => /\.txt$/.test(name));
  const sample = readFileSync(new URL('pages/sample-article/source.html', TESTS), 'utf8');
  return [
    none,
    { name: 'made: sample article', html: sample, isLarge: false },
    { name: 'made: labelled texts, English', html: english, isLarge: false },
    { name: 'made: the same, ten times', html: english.repeat(10), isLarge: true },
    { name: 'made: all languages', html: languages.map(labelled).join('\n'), isLarge: true },
    ...languages.slice(0, 4).map((file) => ({
      ...{ name: `made: ${file}`, html: labelled(file), isLarge: false },
    })),
  ];
}

function labelled(file: string): string {
  const { text } = unmark(readFileSync(new URL(`labelled/${file}`, TESTS), 'utf8'));
  const paragraphs = text.split(/\n\s*\n|^# .*\n/m);
  return paragraphs.map((part) => `<p>${part.replaceAll('<', '&lt;')}</p>`).join('\n');
}
