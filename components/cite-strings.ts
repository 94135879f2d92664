/** The part of the catalogue of words that citing uses. */

import type { CiteFormat } from '@/data/cite-format';
import type { Provenance, SheetClaim } from '@/data/fact-sheet';
import { formatDate } from './format-date';
import { spoken } from './spoken';
import { strings } from './strings';

/** What a format is called in a menu. */
const format: Record<CiteFormat, string> = {
  chicago: 'Chicago footnote',
  apa: 'APA reference',
  mla: 'MLA entry',
  text: 'Plain text',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** What the button and menu for citing say. */
export const cite = spoken('cite', {
  format,
  button: 'Cite',
  buttonHint: (name: string) => `Copy as ${name}`,
  menu: 'Choose a format',
  copied: (name: string) => `Copied as ${name}.`,
  copying: 'Preparing the citation…',
  failed:
    'Nothing was copied. Click into this page and try again, or allow it to use the clipboard.',
  /** What the citations themselves say. */
  words: {
    secondHand: 'cited at second hand',
    about: (date: string) => `Dated about ${date}`,
    inText: 'In the text:',
  },
  edition: (version: number, date: string) => `Parallax, edition ${version} (${date})`,
});

/** Our own line on a claim: what it says, who says so, how well it is evidenced, and where this stands. */
export function claimLine(
  { text, speaker, date, status }: SheetClaim,
  { version, date: editionDate }: Pick<Provenance, 'version' | 'date'>,
): string {
  return [
    text,
    ...(speaker === undefined ? [] : [ended(`${strings.claim.speaker} ${speaker}`)]),
    `${strings.status[status]}, ${formatDate(date)}.`,
    `${edition(version, editionDate)}.`,
  ].join(' ');
}

/** The dataset as something to be cited: `Parallax, edition 1 (22 November 2026)`. */
export function edition(version: number, date: string): string {
  return cite.edition(version, formatDate({ start: { value: date } }));
}

const ended = (sentence: string) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);
