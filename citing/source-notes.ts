import type { SheetCitation } from '@/data/fact-sheet';
import type { CiteContext } from './cited-claim';
import { type NotePart, noteParts } from './note-parts';
import { footnote } from './styled';
import { styleEngine } from './styles';

/** Each of these sources as a Chicago note by itself, without the place that one claim was found in. */
export async function sourceNotes(
  citations: readonly SheetCitation[],
  context: CiteContext,
): Promise<NotePart[][]> {
  const engine = await styleEngine('chicago');
  return citations.map(({ source, href }) => {
    const whole = { source, href, relation: 'supports' as const };
    const claim = { id: source.id, citations: [whole] };
    return noteParts(footnote(engine, { claim, line: '' }, context, 'html'));
  });
}
