import type { Source } from '@/data/schema';
import { sourcePath } from '@/scripts/dataset/content-paths';
import { printedTexts } from '@/scripts/dataset/printed-texts';
import type { Rule } from '@/scripts/dataset/problem';

const EXPANSION = 'Institute for Science and International Security';

/** "ISIS", which most readers take for something else, never stands without its expansion. */
export const isisIsExpanded: Rule = (content) =>
  [...printedTexts({ ...content, sources: [] }), ...content.sources.map(imprint)]
    .filter(({ text }) => /\bISIS\b/.test(text) && !text.includes(EXPANSION))
    .map(({ file, at }) => ({
      file,
      at,
      what: 'says ISIS without expansion',
      cure: `write ${EXPANSION} beside it`,
    }));

/** A title is quoted as it stands, but shown with the publisher, who may expand it. */
function imprint(source: Source): { file: string; at: string; text: string } {
  const { id, title, publisher, author = '', note = '' } = source;
  return { file: sourcePath(source), at: id, text: [title, publisher, author, note].join(' ') };
}
