import type { Label } from './labelled-item';

/** A text freed of its mark-up `[[mentioned text|topic]]`. */
export interface Unmarked {
  readonly text: string;
  /** In order; `at` is where the label begins in the text with mark-up. */
  readonly labels: readonly (Label & { readonly at: number })[];
  /** What is wrong with the mark-up, and where in the text with mark-up. */
  readonly faults: readonly { readonly at: number; readonly what: string }[];
}

/** A whole label, or a sign that belongs to none. */
const MARK_UP = /\[\[(?<inner>(?:(?!\[\[|\]\])[\s\S])*)\]\]|\[\[|\]\]/g;

/** Take the mark-up out of a text. */
export function unmark(marked: string): Unmarked {
  const labels: (Label & { at: number })[] = [];
  const faults: { at: number; what: string }[] = [];
  let text = '';
  let read = 0;
  for (const { 0: sign, index: at, groups } of marked.matchAll(MARK_UP)) {
    const { quote, topic, fault } = takeApart(groups?.inner, sign);
    text += marked.slice(read, at);
    if (fault !== undefined) faults.push({ at, what: fault });
    else labels.push({ at, start: text.length, end: text.length + quote.length, topic });
    text += quote;
    read = at + sign.length;
  }
  return { text: text + marked.slice(read), labels, faults };
}

interface Parts {
  readonly quote: string;
  readonly topic: string;
  readonly fault?: string | undefined;
}

function takeApart(inner: string | undefined, sign: string): Parts {
  if (inner === undefined) return { quote: '', topic: '', fault: STRAY[sign] };
  const bar = inner.lastIndexOf('|');
  if (bar < 0) return { quote: inner, topic: '', fault: `${sign} names no topic; ${FORM}` };
  const [quote, topic] = [inner.slice(0, bar), inner.slice(bar + 1)];
  return { quote, topic, fault: quoteFault(quote, sign) };
}

const FORM = 'write [[mentioned text|topic-id]]';

const STRAY: Readonly<Record<string, string>> = {
  '[[': `this [[ opens a label that is not closed before the next, or at all; ${FORM}`,
  ']]': `this ]] closes no label; ${FORM}`,
};

function quoteFault(quote: string, sign: string): string | undefined {
  if (quote === '') return `${sign} mentions nothing; ${FORM}`;
  if (/^\s|\s$/.test(quote)) return `${sign} begins or ends with a blank; leave it outside`;
  if (/\n\s*\n/.test(quote)) return 'this label runs over the end of a paragraph; end it there';
  return undefined;
}
