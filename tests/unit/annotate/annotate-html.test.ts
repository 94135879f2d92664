import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { annotateHtml } from '@/scripts/annotate/annotate-html';
import { finder } from '@/tests/fakes/real-lexicon';

const LABORATORIES = 'Khan Research Laboratories';
const SAMPLE = fileURLToPath(new URL('../../pages/sample-article/', import.meta.url));

/** Path and words of every mention of one topic in a page, the parts of whose name are no names. */
async function pathsOf(html: string | Uint8Array, every = true): Promise<[string, string][]> {
  const runs = await annotateHtml(Buffer.from(html), { finder, every });
  return runs.flatMap(({ path, mentions }) =>
    mentions
      .filter(({ topic }) => topic === 'khan-research-laboratories')
      .map(({ text }): [string, string] => [path, text]),
  );
}

/** Reads as: [what is tested, the page, path and words of what is found]. */
const CASES: [name: string, html: string, found: [path: string, quote: string][]][] = [
  [
    'elements in the line',
    '<main><p>one<p>by Khan <b>Res</b>earch Laboratories</main>',
    [['body > main > p:nth-of-type(2)', LABORATORIES]],
  ],
  ['a page that is text alone', `by ${LABORATORIES}`, [['body', LABORATORIES]]],
  [
    'text around a block',
    `<div>${LABORATORIES}<p>${LABORATORIES}</p>${LABORATORIES}</div>`,
    [
      ['body > div', LABORATORIES],
      ['body > div > p', LABORATORIES],
      ['body > div', LABORATORIES],
    ],
  ],
  [
    'cells, which are apart, in the block that they share',
    `<table><tr><td>Khan Research<td>Laboratories<td>${LABORATORIES}</table>`,
    [['body > table > tbody > tr', LABORATORIES]],
  ],
  [
    'a span that its style sets apart',
    `<style>.a { display: block }</style><p>Khan Research <span class=a>Laboratories</span>
      Khan Research <span>Laboratories</span>`,
    [['body > p', LABORATORIES]],
  ],
  ['navigation and code', `<nav>${LABORATORIES}</nav><p><code>${LABORATORIES}</code>`, []],
  [
    'an element with a colon in its name',
    `<o:p>${LABORATORIES}</o:p>`,
    [['body > o\\:p', LABORATORIES]],
  ],
  ['pictures', `<img src=a.png><p>${LABORATORIES}<img src="">`, [['body > p', LABORATORIES]]],
];

describe('the annotations of a page', () => {
  test.each(CASES)('are right with %s', async (_name, html, found) => {
    expect(await pathsOf(html)).toEqual(found);
  });

  test('are the mentions a reader sees in the sample article', async () => {
    const html = readFileSync(`${SAMPLE}source.html`);
    const runs = await annotateHtml(html, { finder, every: true });
    const found = runs.flatMap(({ mentions }) =>
      mentions.map(({ topic, text }) => ({ quote: text, topicId: topic })),
    );
    expect(found).toEqual(JSON.parse(readFileSync(`${SAMPLE}expected.json`, 'utf8')));
  });

  test('are by default the first in a heading, in what it heads, and after the next', async () => {
    const name = LABORATORIES;
    const html = `<p>${name}<h1>${name}</h1><p>${name}<p>${name}<h2>On</h2><ul><li>${name}<li>${name}</ul>
      <h4>Not a section</h4><p>${name}`;
    expect((await pathsOf(html, false)).map(([path]) => path)).toEqual([
      'body > p:nth-of-type(1)',
      'body > h1',
      'body > p:nth-of-type(2)',
      'body > ul > li:nth-of-type(1)',
    ]);
  });

  test.each([
    ['declared as windows-1251', Buffer.from([0xca, 0xd5, 0xc0, 0xcd]), 'КХАН', 'windows-1251'],
    ['UTF-8 that is not declared', Buffer.from('КХАН'), 'КХАН', undefined],
    ['UTF-8 declared as Latin', Buffer.from('КХАН'), 'КХАН', 'iso-8859-1'],
  ])('are of a text that is %s', async (_name, word, text, charset) => {
    const head = charset === undefined ? '' : `<meta charset=${charset}>`;
    const html = Buffer.concat([Buffer.from(`${head}<p>`), word, Buffer.from(` ${LABORATORIES}`)]);
    const [run] = await annotateHtml(html, { finder, every: true });
    expect(run?.mentions[0]?.start).toBe(text.length + 1);
  });

  test('leave nothing of the page behind', async () => {
    await pathsOf(`<p>${LABORATORIES}`);
    expect('document' in globalThis || 'Element' in globalThis).toBe(false);
  });
});
