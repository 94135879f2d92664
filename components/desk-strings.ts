/** The part of the catalogue of words that only the reading desk uses. */
import { spoken } from './spoken';
import { allOf, count, number } from './words';

const LANGUAGE_OF_ENCODING: Readonly<Record<string, string>> = {
  'utf-8': 'all languages',
  'utf-16le': 'all languages',
  'utf-16be': 'all languages',
  'windows-1252': 'Western European',
  'iso-8859-2': 'Central European',
  'windows-1251': 'Cyrillic',
  'koi8-r': 'Cyrillic',
  'windows-1256': 'Arabic, Urdu',
  'euc-kr': 'Korean',
  gb18030: 'Chinese, simplified',
  big5: 'Chinese, traditional',
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese',
  'iso-2022-jp': 'Japanese',
};

/** So many pages are named with a topic. */
const MOST_PAGES = 5;

/** What the reading desk says. */
export const desk = spoken('desk', {
  title: 'Reading desk',
  about:
    'Open a document from this computer and read it with the same marks and cards as on a web page.',
  privacy:
    'The document stays in this tab: nothing of it is stored or sent, and closing the tab forgets it.',
  choose: 'Choose a file',
  formats: 'PDF, text or a saved web page (HTML). You can also drop it anywhere on this page.',
  drop: 'Drop the file to open it',
  paste: 'Or paste text here',
  pasteHint: 'Text copied from a mail, a document or a page keeps its paragraphs and headings.',
  read: 'Read this text',
  pasted: 'Pasted text',
  opening: (name: string) => `Opening ${name}…`,

  side: 'Document',
  close: 'Close document',
  format: { pdf: 'PDF', html: 'Web page', text: 'Text' },
  pages: (n: number) => count(n, 'page', 'pages'),
  page: (n: number) => `Page ${number(n)}`,
  reading: (read: number, pages: number) =>
    `Reading: ${number(read)} of ${count(pages, 'page', 'pages')}`,
  leftOut: (n: number) =>
    `${count(n, 'picture or frame is', 'pictures and frames are')} not shown: only words are read here.`,
  encoding: 'Letters read as',
  encodingName: (encoding: string) => {
    const languages = LANGUAGE_OF_ENCODING[encoding];
    return languages === undefined ? encoding : `${encoding} (${languages})`;
  },
  guess: 'The file does not say how it is written. If letters look wrong, choose another.',

  topics: 'What it touches',
  looking: 'Looking for topics…',
  lookingOn: 'Still looking…',
  nothing: 'It names no topic from North Korea–Pakistan relations.',
  failed: 'The names of the topics could not be read. Close the document and open it again.',
  on: (pages: readonly number[]) => {
    const named = pages.slice(0, MOST_PAGES).map((page) => number(page));
    const more = pages.length - named.length;
    const all = more > 0 ? [...named, `${number(more)} more`] : named;
    return `${pages.length === 1 ? 'page' : 'pages'} ${allOf(all)}`;
  },

  password: {
    label: (name: string) => `${name} is locked. Its password:`,
    wrong: 'That password does not open it. Check capital letters and try again.',
    open: 'Open',
    cancel: 'Cancel',
  },

  /** What went wrong, and what to do about it. */
  problem: {
    'wrong-type':
      'This is not a PDF, text or HTML file. Save or export it as PDF or text and open that.',
    'too-large': (pdf: number, text: number) =>
      `It is too large: PDFs may have ${number(pdf)} MB, texts ${number(text)} MB. Split it and open the part you need.`,
    empty: 'There is nothing in it to read. Check that it is the right file.',
    unreadable:
      'The browser could not read the file, perhaps because it was moved or changed. Choose it again.',
    damaged: 'The PDF is damaged or incomplete. Download or export it again and open that copy.',
    locked: 'The PDF is locked, and without its password it cannot be read.',
    'no-text':
      'This PDF has no text layer: it is pictures of pages. Run text recognition (OCR) on it first, then open the result.',
    failed: 'It could not be opened. Reload this page and try again.',
  },
});
