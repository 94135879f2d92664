import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '@/scripts/browser/open-browser';
import { lockedPdf } from '@/tests/fakes/locked-pdf';
import { pdfOf } from '@/tests/fakes/pdf-files';
import { choose, fileOf, openAtDesk, sideOf, wordsWith } from './desk-files';
import { BROWSERS, paintedQuotes } from './reader';
import { shareBrowser } from './shared-browser';

const SENTENCE = 'A.Q. Khan sold centrifuges to North Korea.';

describe.each(BROWSERS)('the reading desk in %s', (name) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await shareBrowser(name);
  });
  afterAll(() => session?.close());

  test('asks for the password of a locked PDF', async () => {
    const desk = await session.newExtensionPage('desk.html');
    await choose(desk, fileOf('locked.pdf', lockedPdf(SENTENCE, 'sesame')));
    await wordsWith(desk, 'locked.pdf is locked');
    await desk.type('input[type=password]', 'barley');
    await desk.keyboard.press('Enter');
    await wordsWith(desk, 'That password does not open it');
    await desk.type('input[type=password]', 'sesame');
    await desk.keyboard.press('Enter');
    expect(await sideOf(desk)).toContain('A.Q. Khan 1 mention');
  });

  test.each([
    ['a damaged PDF', 'a.pdf', '%PDF-1.7\nnothing', 'The PDF is damaged'],
    ['what it cannot read', 'a.docx', 'PK\u0003\u0004\0\0\0', 'not a PDF, text or HTML file'],
    ['an empty file', 'a.txt', '', 'There is nothing in it to read'],
  ])('says what to do about %s', async (_what, file, content, words) => {
    const desk = await session.newExtensionPage('desk.html');
    await choose(desk, fileOf(file, content));
    await wordsWith(desk, words);
  });

  test('says of a PDF of pictures that it has no text', async () => {
    const { side } = await openAtDesk(session, fileOf('scan.pdf', await pdfOf([[], []])));
    expect(side).toContain('This PDF has no text layer: it is pictures of pages.');
  });

  test('reads a text as it is written, or as the reader says', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${SENTENCE} `),
      Buffer.from([0xba, 0xcf, 0xc7, 0xd1]),
    ]);
    const { desk, side } = await openAtDesk(session, fileOf('note.txt', bytes));
    expect(side).toContain('The file does not say how it is written');
    expect(await desk.$eval('select', (select) => select.value)).toBe('windows-1252');
    await desk.select('select', 'euc-kr');
    await wordsWith(desk, '북한');
    await sideOf(desk);
    expect(await paintedQuotes(desk)).toContain('A.Q. Khan');
  });
});
