/** Facts as plain text that stands by itself, for pasting into notes: nothing is told without who says so. */
import type { FactSheet, SheetCitation, SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { card } from './card-strings';
import { formatDate } from './format-date';
import { strings } from './strings';

/** These claims of a sheet, each with status, speaker and every source, and what speaks against them. */
export function citationText(
  { topic, conflicts }: FactSheet,
  claims: readonly SheetClaim[],
): string {
  const shown = new Set(claims.map(({ id }) => id));
  const disputes = conflicts.filter((conflict) => conflict.claims.some((id) => shown.has(id)));
  const parts = [topic.name, ...claims.map(claimText), ...disputes.map(conflictText)];
  return `${parts.join('\n\n')}\n`;
}

function claimText(claim: SheetClaim): string {
  const { text, date, status, speaker, confidence, note, citations } = claim;
  return [
    `${formatDate(date)} · ${strings.status[status]}`,
    text,
    ...(speaker === undefined ? [] : [`${strings.claim.speaker} ${speaker}`]),
    ...(confidence === 'high' ? [] : [strings.claim.confidence[confidence]]),
    ...(note === undefined ? [] : [`${strings.claim.note} ${note}`]),
    ...citations.map(sourceText),
  ].join('\n');
}

function sourceText({ source, relation, href, locator, verbatim }: SheetCitation): string {
  const { title, publisher, published, read } = source;
  const when = published === null ? strings.date.none : formatDate(published);
  return [
    `${strings.relation[relation]}: ${title}. ${publisher}, ${when}`,
    ...(locator === undefined ? [] : [verbatim ? card.quote(locator) : locator]),
    ...(read ? [] : [strings.source.unread]),
    href ?? strings.source.unlinked,
  ].join(' · ');
}

function conflictText({ question, versions }: SheetConflict): string {
  const answers = versions.flatMap(({ text, sources }) => [
    `– ${text}`,
    ...sources.map(sourceText),
  ]);
  return [`${strings.conflict.label}: ${question}`, ...answers].join('\n');
}
