import { afterEach, describe, expect, test } from 'vitest';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

interface Expected {
  readonly quote: string;
  readonly topicId: string;
}

// Vite reads the folder of saved pages when it serves this file.
const sources: Record<string, string> = import.meta.glob('/tests/pages/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations: Record<string, Expected[]> = import.meta.glob('/tests/pages/*/expected.json', {
  import: 'default',
  eager: true,
});

const pages = Object.entries(sources).map(([path, html]): [string, string, Expected[]] => {
  const folder = path.replace('/source.html', '');
  return [folder, html, expectations[`${folder}/expected.json`] ?? []];
});

let page: MarkedPage;
afterEach(() => page.stop());

describe('a saved page', () => {
  test.each(pages)(
    '%s has the mentions that a reader sees in it',
    async (_folder, html, expected) => {
      const body = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      page = markPage(body);
      await page.settle();
      const found = page.marks.mentions().map(({ quote, topicId }) => ({ quote, topicId }));
      expect(found).toEqual(expected);
      expect(document.body.innerHTML).toBe(bodyAsParsed(body));
    },
  );
});

function bodyAsParsed(html: string): string {
  const body = document.createElement('body');
  body.innerHTML = html;
  return body.innerHTML;
}
