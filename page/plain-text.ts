import { beginsStory, isDateline, looksLikeHeading } from '@/matching/headings';
import type { TextRun } from './text-run';

/** The paragraphs of a document that is plain text, where an empty line is all that parts them. */
export function* paragraphsOf(node: Text): Generator<TextRun> {
  const { data } = node;
  let start = 0;
  let section = {};
  let isLead = true;
  for (const end of [...data.matchAll(/\n[^\S\n]*\n\s*/g), undefined]) {
    const text = data.slice(start, end?.index);
    const isHeading = looksLikeHeading(text, end === undefined);
    if (isHeading || beginsStory(text)) section = {};
    const role = isHeading ? 'heading' : leadOrMain(isLead && !beginsStory(text));
    yield { text, parts: [{ node, start: -start }], place: { role, section } };
    isLead = isHeading || isDateline(text);
    if (end) start = end.index + end[0].length;
  }
}

const leadOrMain = (isLead: boolean) => (isLead ? 'lead' : 'main');
