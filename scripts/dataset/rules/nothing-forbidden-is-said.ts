import type { MustNotSay } from '@/scripts/dataset/content';
import { type PrintedText, printedTexts } from '@/scripts/dataset/printed-texts';
import type { Rule } from '@/scripts/dataset/problem';

/** No sentence of ours says what `must-not-say.json` lists. */
export const nothingForbiddenIsSaid: Rule = (content) => {
  const ours = printedTexts(content).filter((text) => text.ours);
  return content.mustNotSay.flatMap((entry) => {
    const says = violates(entry);
    return ours
      .filter(({ text }) => sentences(text).some(says))
      .map((text) => problem(text, entry));
  });
};

function problem({ file, at, text }: PrintedText, entry: MustNotSay): ReturnType<Rule>[number] {
  const what = `breaks ${entry.id}: "${text}"`;
  return { file, at, what, cure: entry.text };
}

/** Whether a sentence says what this entry forbids. */
function violates({ patterns, allow, caseSensitive }: MustNotSay): (sentence: string) => boolean {
  const flags = caseSensitive ? 'u' : 'iu';
  const forbidden = patterns.map((pattern) => new RegExp(pattern, flags));
  const harmless = allow.map((pattern) => new RegExp(pattern, flags));
  return (sentence) =>
    forbidden.some((pattern) => pattern.test(sentence)) &&
    !harmless.some((pattern) => pattern.test(sentence));
}

/**
 * The statements of a text; a question states nothing. A full stop after an initial ends no
 * sentence: cut there, "A.Q. Khan said" would leave what he said without its speaker.
 */
function sentences(text: string): string[] {
  return text.split(/(?<!\b\p{Lu}\.)(?<=[.!?]["'’”)]?)\s+/u).filter((one) => !one.endsWith('?'));
}
