/** The part of the catalogue of words that only the card beside a mention uses. */
import type { MarkingRule } from '@/data/grounds';
import { spoken } from './spoken';
import { allOf, count, quoted } from './words';

/** How many of the facts that open a card were picked by which rule. */
interface Picked {
  readonly passage: number;
  readonly editors: number;
  readonly evidence: number;
}

const OTHER_RULES = {
  editors: 'by the editors',
  evidence: 'by how well they are evidenced',
};

const NUMBER_WORDS = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** Why a mark is there: what the page shows. The evidence, where there is any, follows the sentence. */
const why: Record<MarkingRule, { readonly shown: string; readonly bare: string }> = {
  name: {
    shown: 'These words name one topic wherever they stand:',
    bare: 'These words name one topic wherever they stand.',
  },
  near: {
    shown:
      'These words alone can mean other things. Together with what stands close by they mean this topic:',
    bare: 'These words alone can mean other things. Together with what stands close by they mean this topic.',
  },
  passage: {
    shown:
      'These words are marked only in a passage about both countries. The text around them says:',
    bare: 'These words are marked only in a passage about both countries, and the text around them is one.',
  },
  section: {
    shown:
      'These words are marked only in text about both countries. Their section or a heading above them speaks of both:',
    bare: 'These words are marked only in text about both countries. Their section or a heading above them speaks of both.',
  },
  page: {
    shown:
      'These words alone can mean other things. What shows that this topic is meant stands elsewhere on the page:',
    bare: 'These words alone can mean other things. The page shows elsewhere that this topic is meant.',
  },
  pair: {
    shown: 'Both countries are named together in one sentence:',
    bare: 'Both countries are named together in one sentence.',
  },
  surname: {
    shown: 'This is part of a name that stands in full before it:',
    bare: 'This is part of a name that stands in full before it.',
  },
};

/** What the card says. */
export const card = spoken('card', {
  close: 'Close',
  surface: 'On this page:',
  quote: quoted,
  facts: 'Facts',
  showAll: (n: number) => `Show all ${count(n, 'fact', 'facts')}`,
  showFewer: 'Show fewer facts',
  /** The button that unfolds the lines of a summary that are cut off. */
  summary: {
    more: 'More',
    moreName: 'More of the summary',
    less: 'Less',
    lessName: 'Less of the summary',
  },
  /** The button that unfolds the note, the passages and the further sources of a fact. */
  evidence: {
    more(sources: number, hasNote: boolean): string {
      const parts = [...(sources > 0 ? [`${sources} more`] : []), ...(hasNote ? ['note'] : [])];
      return parts.length > 0 ? parts.join(', ') : 'Details';
    },
    less: 'Less',
    hint: 'The note on this fact, all its sources and the passages in them',
  },
  /** Stands before a question on which accounts differ. */
  accounts: (n: number) => `${NUMBER_WORDS[n] ?? n} accounts:`,
  place: (number: number, of: number) => `Mention ${number} of ${of} on this page`,
  placeInFrame: (number: number, of: number) => `Mention ${number} of ${of} in this frame`,
  placeInShort: (number: number, of: number) => `${number} of ${of}`,
  /** What a screen reader says when a card is opened by keyboard. */
  announce: (name: string, kind: string, place: string, summary: string) =>
    `${name}, ${kind.toLowerCase()}. ${place}. ${summary}`,

  /** How the facts that open the card were chosen; `names` are topics of the passage. */
  chosen(
    { passage, editors, evidence }: Picked,
    names: readonly string[],
    years: readonly number[] = [],
  ): string {
    const rest = [
      ...(editors > 0 ? [OTHER_RULES.editors] : []),
      ...(evidence > 0 ? [OTHER_RULES.evidence] : []),
    ];
    const total = passage + editors + evidence;
    const told = [
      ...(names.length > 0 ? [`also names ${allOf(names)}`] : []),
      ...(years.length > 0 ? [`tells of ${allOf(years.map(String))}`] : []),
    ];
    const also = `because this passage ${allOf(told)}`;
    if (passage === 0) return `${total} shown, chosen ${allOf(rest)}.`;
    if (rest.length === 0) return `${total} shown, chosen ${also}.`;
    return `${total} shown: ${passage} chosen ${also}, the rest ${allOf(rest)}.`;
  },
  /** Stands for topics of the passage whose names the sheet does not hold. */
  otherTopics: 'related topics',

  why: { question: 'Why is this marked?', ...why },

  /** What is the matter where there are no facts to show, and what to do about it. */
  trouble: {
    loading: {
      what: (surface: string) => `Looking up ${quoted(surface)}…`,
      next: '',
    },
    missing: {
      what: (surface: string) => `There are no facts on ${quoted(surface)} yet.`,
      next: 'Facts come with updates of Parallax. Nothing is said about this topic until then.',
    },
    failed: {
      what: () => 'The facts could not be read.',
      next: 'Close the card and rest on the words again. If that does not help, restart the browser. No fact is lost: all of them come with Parallax.',
    },
    unanswered: {
      what: () => 'Parallax did not answer.',
      next: 'Close the card and rest on the words again. If that does not help, reload the page.',
    },
    orphaned: {
      what: () => 'Parallax was updated or removed while this page was open.',
      next: 'Reload the page to read on. Its marks go when you close this card.',
    },
  },
  reason: 'Reason:',

  tools: {
    label: 'What you can do',
    pin: 'Pin: keep this card open',
    unpin: 'Unpin',
    move: 'Move: press for the next corner, drag, or use the arrow keys',
    previous: 'Previous mention',
    next: 'Next mention',
    copy: 'Copy',
    copyHint: 'Copy the facts shown, with who says so, dates and sources',
    off: 'Off',
    /** What follows it, where there is room. */
    offHere: ' on this site',
    offHint: 'Switch Parallax off on this site',
    more: 'Fact sheet',
    moreHint: 'Open everything known about this topic, outside the page',
  },

  /** What came of it. */
  done: {
    copied: (facts: number) => `Copied ${count(facts, 'fact', 'facts')} with sources.`,
    notCopied: 'Nothing could be copied on this page. Open the fact sheet and copy from there.',
    notOff: 'Parallax could not be switched off here. The toolbar button has the same switch.',
    notOpened:
      'The browser did not open the fact sheet. Show all facts here, or use the toolbar button.',
  },
});
