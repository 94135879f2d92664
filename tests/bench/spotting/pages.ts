import { pages as saved } from 'virtual:saved-pages';
import { unmark } from '@/scripts/evaluation/mark-up';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const samples = import.meta.glob<string>('/tests/pages/sample-article/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const labelled = import.meta.glob<string>('/tests/labelled/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whether the saved pages are on this machine. */
export const hasSavedPages = saved.length > 0;

/** A small page of the repository's own, about our topics. */
export const samplePage: BenchPage = {
  name: 'sample-article',
  html: samples['/tests/pages/sample-article/source.html'] ?? '',
};

/** Real pages where we have them, and what the repository itself holds: our topics in all languages. */
export const pages: readonly BenchPage[] = [
  ...saved.map(({ name, html }) => ({ name: name.slice(0, 40), html })),
  samplePage,
  ...labelledPages(),
];

/** The texts of all languages in which every name is labelled: as topical as a page can be. */
export const topical: readonly BenchPage[] = pages.filter(({ name }) =>
  /^p\d|^labelled/.test(name),
);

function labelledPages(): BenchPage[] {
  const texts = Object.entries(labelled).map(([path, text]): BenchPage => {
    return { name: `labelled ${path.replace(/^.*\//, '')}`, html: toHtml(text) };
  });
  const all = { name: 'labelled, all languages', html: texts.map(({ html }) => html).join('\n') };
  return [...texts.filter(({ name }) => !hasSavedPages || name === 'labelled en.txt'), all];
}

function toHtml(marked: string): string {
  const paragraphs = unmark(marked).text.split(/\n\s*\n|^# .*\n/m);
  return paragraphs.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('\n');
}
