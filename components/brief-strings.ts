/** The part of the catalogue of words that the briefing on a page uses. */
import { spoken } from './spoken';
import { count } from './words';

/** What the briefing and the page around it say. */
export const brief = spoken('brief', {
  title: 'Briefing',
  head: (page: string) => `Briefing: ${page}`,
  untitled: 'A page without a title',
  pageDate: (date: string) => `Page dated ${date}`,
  made: (date: string) => `Briefing made ${date}`,
  touches: 'What the page touches',
  /** One kind in a line: `People: A.Q. Khan (7), Benazir Bhutto (2)`. */
  mentioned: (name: string, mentions: number) => `${name} (${mentions})`,
  mentionsHint: 'Numbers in brackets: mentions on the page.',
  reading: 'How to read this',
  status: (name: string, meaning: string) => `${name}: ${meaning}`,
  /** How a claim stands to the page's own date, where it came later. */
  timing: { after: 'Came after the page', 'told-later': 'Its sources came out after the page' },
  more: (facts: number) =>
    facts === 1
      ? 'One more fact is in the fact sheet.'
      : `${facts} more facts are in the fact sheet.`,
  shownAbove: (facts: number) =>
    `${count(facts, 'fact', 'facts')} on this stand under a topic above.`,
  moreTopics: (topics: number) =>
    `${count(topics, 'topic', 'topics')} the page touches less are listed above without facts.`,
  notes: 'Sources',
  note: (number: number) => `Source ${number}`,
  against: 'against:',
  colophon: (edition: string, facts: number, sources: number) =>
    `${edition}: ${count(facts, 'fact', 'facts')} and ${count(sources, 'source', 'sources')} in the dataset. Made on the reader’s machine; nothing was sent anywhere.`,
  tools: {
    label: 'Take this along',
    print: 'Print',
    markdown: 'Copy Markdown',
    html: 'Download HTML',
    sources: 'Sources for this page:',
    copied: 'Copied as Markdown.',
    saved: (name: string) => `Saved as ${name}.`,
    failed: 'That did not work. Try once more, or print the page instead.',
  },
  states: {
    loading: 'Reading the page and its sources…',
    nothing:
      'This page names no topic from North Korea–Pakistan relations, so there is nothing to brief on.',
    gone: 'The tab this briefing is about is closed. Open the page again and ask for a new one.',
    closed:
      'Parallax cannot read that page: it is closed to extensions, switched off there, or was open before Parallax was. Reload it and try again.',
    failed: 'The briefing could not be made. Reload this tab to try again.',
  },
});
