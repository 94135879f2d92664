import { afterEach, describe, expect, test } from 'vitest';
import { type MarkingStyle, USUAL_STYLE } from '@/page/marking-style';
import { HIGHLIGHT_NAMES } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => page.stop());

async function mark(html: string, style: Partial<MarkingStyle>): Promise<string[]> {
  page = markPage(html);
  await page.settle();
  page.marks.adjust({ ...USUAL_STYLE, density: 'every', ...style });
  return page.quotes();
}
const topics = () => page.marks.report().topics.map(({ topicId }) => topicId);

describe('kinds of topics that are not wanted', () => {
  test('are not underlined, but counted all the same', async () => {
    const html = '<p>KOMID and A.Q. Khan.</p>';
    expect(await mark(html, { withoutKinds: ['person'] })).toEqual(['KOMID']);
    expect(topics()).toEqual(['komid', 'aq-khan']);
  });

  test('are underlined again as soon as they are wanted', async () => {
    await mark('<p>KOMID and A.Q. Khan.</p>', { withoutKinds: ['person'] });
    page.marks.adjust({ ...USUAL_STYLE, density: 'every' });
    expect(page.quotes()).toEqual(['KOMID', 'A.Q. Khan']);
  });

  test('do not stand for those after them in a section', async () => {
    await mark('<p>A.Q. Khan.</p><p>A.Q. Khan.</p>', {
      density: 'first',
      withoutKinds: ['person'],
    });
    expect(page.quotes()).toEqual([]);
    page.marks.adjust(USUAL_STYLE);
    expect(page.quotes()).toHaveLength(1);
  });
});

const KHAN = 'A.Q. Khan';
const LANGUAGES: readonly [what: string, html: string, without: string[], quotes: string[]][] = [
  ['letters of one language', '<p>창광신용회사</p>', ['ko'], []],
  ['letters of another', `<p>${KHAN}</p>`, ['ko'], [KHAN]],
  ['a text that says its language', `<p lang="de">${KHAN}</p>`, ['de'], []],
  ['a text of another language', `<p lang="de-AT">${KHAN}</p>`, ['en', 'fr', 'es'], [KHAN]],
  ['a text that does not say', `<p lang="">${KHAN}</p>`, ['en'], [KHAN]],
  ['letters of none that is wanted', `<p lang="">${KHAN}</p>`, ['en', 'fr', 'de', 'es'], []],
  ['a language we do not know', `<p lang="nl">${KHAN}</p>`, ['en'], [KHAN]],
  ['a Korean page with an English name', `<p lang="ko">${KHAN}</p>`, ['ko'], [KHAN]],
];

test.each(LANGUAGES)('by language: %s', async (_what, html, withoutLanguages, quotes) => {
  expect(await mark(html, { withoutLanguages })).toEqual(quotes);
});

test('a wash of colour stands under a name of its own, and nothing under the other', async () => {
  await mark('<p>KOMID</p>', { look: 'wash' });
  expect(CSS.highlights.get(HIGHLIGHT_NAMES.wash)?.size).toBe(1);
  expect(CSS.highlights.has(HIGHLIGHT_NAMES.dotted)).toBe(false);
  page.stop();
  expect(CSS.highlights.has(HIGHLIGHT_NAMES.wash)).toBe(false);
});
