/** Facts as plain text that stands by itself, for pasting into notes: nothing is told without who says so. */
import type { FactSheet, SheetCitation, SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { card } from './card-strings';
import { formatDate } from './format-date';
import { strings } from './strings';
import { topicName } from './topic-name';

/** These claims of a sheet, each with status, speaker and every source, and what speaks against them. */
export function citationText(
  { topic, conflicts, claims: all }: FactSheet,
  claims: readonly SheetClaim[],
): string {
  const shown = new Set(claims.map(({ id }) => id));
  const disputes = conflicts.filter((conflict) => conflict.claims.some((id) => shown.has(id)));
  const parts = [
    topicName(topic),
    ...claims.map(claimText),
    ...disputes.map((conflict) => conflictText(conflict, all)),
  ];
  return `${parts.join('\n\n').replace(ISOLATES, '')}\n`;
}

/** They keep quotations apart on a page; in a text they would be letters nobody sees. */
const ISOLATES = /[\u2066-\u2069]/g;

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
    `${strings.relation[relation]}: ${ended(title)} ${publisher}, ${when}`,
    ...(locator === undefined ? [] : [verbatim ? card.quote(locator) : locator]),
    ...(read ? [] : [strings.source.unread]),
    href ?? strings.source.unlinked,
  ].join(' · ');
}

const ended = (title: string) => (/[.?!…]$/.test(title) ? title : `${title}.`);

function conflictText({ question, versions }: SheetConflict, all: readonly SheetClaim[]): string {
  const answers = versions.flatMap(({ text, sources, claims }) => [
    `– ${text}`,
    ...[...sources, ...citationsOf(claims, all)].map(sourceText),
  ]);
  return [`${strings.conflict.label}: ${question}`, ...answers].join('\n');
}

// A version may rest on facts of the sheet; what they rest on, it does.
function citationsOf(ids: readonly string[], all: readonly SheetClaim[]): SheetCitation[] {
  return all.filter(({ id }) => ids.includes(id)).flatMap(({ citations }) => [...citations]);
}
