/** A briefing as Markdown, from the same model as the page. */
import type { SheetClaim, SheetConflict } from '@/data/fact-sheet';
import { type BriefModel, type BriefSection, evidenceOf, notesOf } from './brief-model';
import { brief } from './brief-strings';
import { edition } from './cite-strings';
import { formatDate } from './format-date';
import { timingOf } from './known-when';
import { statusLines } from './status-lines';
import { strings } from './strings';
import { topicName } from './topic-name';
import { comma } from './words';

/** What is needed beside the model: its notes as Markdown, and how a text is written letter for letter. */
export interface MarkdownNotes {
  readonly notes: readonly string[];
  plain(text: string): string;
}

/** The briefing as a text in CommonMark, notes at the end. */
export function briefMarkdown(model: BriefModel, { notes, plain }: MarkdownNotes): string {
  const { version, date, counts } = model.provenance;
  const blocks = [
    ...head(model, plain),
    `## ${brief.touches}`,
    model.kinds.map((group) => kindLine(group, plain)).join('\n'),
    `## ${brief.reading}`,
    plain(statusLines().join(' ')),
    ...model.sections.flatMap((section, at) => sectionBlocks(section, at + 1, model, plain)),
    ...(model.topicsLeft > 0 ? [plain(brief.moreTopics(model.topicsLeft))] : []),
    `## ${brief.notes}`,
    notes.map((note, at) => `${at + 1}. ${note}`).join('\n'),
    plain(brief.colophon(edition(version, date), counts.claims, counts.sources)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Escape = MarkdownNotes['plain'];

const day = (value: string) => formatDate({ start: { value } });

function head({ page, today }: BriefModel, plain: Escape): string[] {
  return [
    `# ${plain(brief.head(page.title || brief.untitled))}`,
    `<${page.url}>`,
    [...(page.date === undefined ? [] : [brief.pageDate(day(page.date))]), brief.made(day(today))]
      .map(plain)
      .join(' · '),
  ];
}

function kindLine({ kind, topics }: BriefModel['kinds'][number], plain: Escape): string {
  const names = topics
    .map(({ topic, count }) => brief.mentioned(topicName(topic), count))
    .join(comma());
  return `- ${strings.kinds[kind]}: ${plain(names)}`;
}

function sectionBlocks(
  { sheet, claims, conflicts, above, more }: BriefSection,
  number: number,
  model: BriefModel,
  plain: Escape,
): string[] {
  return [
    `## ${number}. ${plain(topicName(sheet.topic))}`,
    plain(sheet.topic.summary),
    ...(claims.length > 0
      ? [claims.map((claim) => claimLine(claim, model, plain)).join('\n')]
      : []),
    ...conflicts.map((conflict) => conflictBlock(conflict, { sheet, model, plain })),
    ...(above > 0 ? [plain(brief.shownAbove(above))] : []),
    ...(more > 0 ? [plain(brief.more(more))] : []),
  ];
}

function claimLine(claim: SheetClaim, model: BriefModel, plain: Escape): string {
  const { text, date, status, speaker, confidence, citations } = claim;
  const timing = model.page.date === undefined ? 'known' : timingOf(claim, model.page.date);
  const remarks = [
    ...(speaker === undefined ? [] : [`${strings.claim.speaker} ${speaker}`]),
    ...(confidence === 'high' ? [] : [strings.claim.confidence[confidence]]),
    ...(timing === 'known' ? [] : [brief.timing[timing]]),
  ];
  const aside = remarks.length > 0 ? ` (${plain(remarks.join('; '))})` : '';
  const when = `**${plain(formatDate(date))}** · ${strings.status[status]}`;
  return `- ${when}: ${plain(text)}${aside} ${marks(citations, model)}`;
}

function conflictBlock(
  { question, versions }: SheetConflict,
  { sheet, model, plain }: { sheet: BriefSection['sheet']; model: BriefModel; plain: Escape },
): string {
  const answers = versions.map(
    (version) => `> - ${plain(version.text)} ${marks(evidenceOf(version, sheet), model)}`,
  );
  return [`> ${strings.conflict.label}: ${plain(question)}`, '>', ...answers].join('\n');
}

function marks(citations: Parameters<typeof notesOf>[0], model: BriefModel): string {
  const { supporting, disputing } = notesOf(citations, model);
  const all = (numbers: readonly number[]) => numbers.map((number) => `\\[${number}\\]`).join('');
  return disputing.length > 0
    ? `${all(supporting)} ${brief.against} ${all(disputing)}`.trim()
    : all(supporting);
}
