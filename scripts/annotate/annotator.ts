import type { MentionFinder } from '@/matching/mention-finder';
import { decode } from '@/scripts/command-line/decode';
import { type Annotation, toAnnotations } from './annotation';
import { findInText } from './find-in-text';
import { firstMentions } from './first-mentions';
import type { Outcome } from './outcome';

/** How to annotate. */
export interface Annotator {
  readonly finder: MentionFinder;
  /** Every mention; otherwise those marked by default (policy R7.1). */
  readonly every: boolean;
}

/** The annotations of a plain text, which is one section as it has no headings. */
export function annotateText(text: string, { finder, every }: Annotator): Annotation[] {
  const mentions = findInText(finder, text);
  const whole = { length: text.length, section: 0, mentions };
  return toAnnotations(text, every ? mentions : firstMentions([whole]).flat());
}

/** The line of output for a whole file or stream of plain text, or a fault where it is not UTF-8. */
export function annotateBytes(name: string, bytes: Uint8Array, annotator: Annotator): Outcome {
  const text = decode(bytes);
  if (text === undefined) return { fault: `${name} is not UTF-8. Save it as UTF-8 text first.` };
  return { line: JSON.stringify({ id: name, mentions: annotateText(text, annotator) }) };
}
