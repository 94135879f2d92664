import { printedTexts } from '@/scripts/dataset/printed-texts';
import type { Rule } from '@/scripts/dataset/problem';

/** What no plain text holds, and what it looks like. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a tag', /<[a-z!/?]/i],
  ['a character reference', /&(#\d+|#x[\da-f]+|[a-z]+\d*);/i],
  ['a script address', /\b(javascript|vbscript|data):\S/i],
  ['an event handler', /\bon[a-z]+\s*=/i],
  ['Markdown', /\]\(|\*\*|__|`/],
  ['a placeholder', /\$\{|\{\{/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  ['a control character', /[\u0000-\u001f\u007f-\u009f]/],
  // Bidirectional marks can make a text read as something else than it says.
  ['an invisible character', /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/],
];

/** No text holds markup, script or characters that cannot be seen. */
export const textsArePlain: Rule = (content) =>
  printedTexts(content).flatMap(({ file, at, text }) =>
    FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => ({
      file,
      at,
      what: `holds ${what}`,
      cure: 'write it as plain words',
    })),
  );
