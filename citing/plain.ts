/** Claims for notes and posts: our own line first, then each source in full. */
import type { CiteContext, CitedClaim } from './cited-claim';
import { noteParts } from './note-parts';
import type { StyleEngine } from './style-engine';
import { footnote, inOrder } from './styled';
import { escapeMarkdown, toMarkdown } from './to-markdown';

/** A claim as plain text. */
export function plainText(engine: StyleEngine, cited: CitedClaim, context: CiteContext): string {
  return [
    cited.line,
    ...eachSource(engine, cited, context, 'text').map((note) => `– ${note}`),
  ].join('\n');
}

/** A claim as Markdown. */
export function markdown(engine: StyleEngine, cited: CitedClaim, context: CiteContext): string {
  const notes = eachSource(engine, cited, context, 'html');
  return [
    escapeMarkdown(cited.line),
    '',
    ...notes.map((note) => `- ${toMarkdown(noteParts(note))}`),
  ].join('\n');
}

// The list says itself how each source bears on the claim, so that no signal is needed in the note.
function eachSource(
  engine: StyleEngine,
  { claim, line }: CitedClaim,
  context: CiteContext,
  format: 'text' | 'html',
): string[] {
  return inOrder(claim.citations).map((citation) => {
    const citations = [{ ...citation, relation: 'supports' as const }];
    const note = footnote(engine, { claim: { id: claim.id, citations }, line }, context, format);
    return `${context.words.relation[citation.relation]}: ${note}`;
  });
}
