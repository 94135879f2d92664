/** What a briefing tells, before it is a page or a text: which topics, which claims, which notes. */
import type {
  FactSheet,
  Provenance,
  SheetCitation,
  SheetClaim,
  SheetConflict,
} from '@/data/fact-sheet';
import type { TopicKind } from '@/data/schema';
import { groupBy } from './group-by';
import { chooseOpening } from './opening-claims';
import { strings } from './strings';
import type { FoundTopic } from './TopicList';
import { topicName } from './topic-name';
import { locale } from './words';

/** What a briefing is made of. */
export interface BriefInput {
  /** The page it is about; its own date (ISO 8601) where it tells one. */
  readonly page: { readonly title: string; readonly url: string; readonly date?: string };
  /** Today, ISO 8601. */
  readonly today: string;
  readonly found: readonly FoundTopic[];
  /** The sheets of the topics found, those the dataset has. */
  readonly sheets: readonly FactSheet[];
  readonly provenance: Pick<Provenance, 'version' | 'date' | 'counts'>;
}

/** A briefing, its notes numbered in the order they are first met. */
export interface BriefModel extends Pick<BriefInput, 'page' | 'today' | 'provenance'> {
  readonly kinds: readonly { readonly kind: TopicKind; readonly topics: readonly FoundTopic[] }[];
  readonly sections: readonly BriefSection[];
  /** Topics that have a sheet but no section, so that the briefing stays short. */
  readonly topicsLeft: number;
  /** One citation for each source, in the order of its number, which is its place plus one. */
  readonly sources: readonly SheetCitation[];
  /** The number of a source's note; it has one. */
  numberOf(sourceId: string): number;
}

/** A topic in a briefing. */
export interface BriefSection {
  readonly sheet: FactSheet;
  readonly claims: readonly SheetClaim[];
  readonly conflicts: readonly SheetConflict[];
  /** Facts of the sheet that stand under an earlier topic, and those not shown at all. */
  readonly above: number;
  readonly more: number;
}

/** So many topics have a section, with so many claims and disputes each at most: it is to be read in a sitting. */
const TOPICS = 8;
const CLAIMS = 4;
const CONFLICTS = 2;

/** The briefing on a page: the most mentioned topics first, every claim and dispute once. */
export function briefModel(input: BriefInput): BriefModel {
  const found = mostMentionedFirst(input.found);
  const sheets = found.flatMap(
    ({ topic }) => input.sheets.find((s) => s.topicId === topic.id) ?? [],
  );
  const sections = sectionsOf(sheets.slice(0, TOPICS), input.page.date);
  const sources = uniqueSources(sections);
  const numbers = new Map(sources.map(({ source }, at) => [source.id, at + 1]));
  const { page, today, provenance } = input;
  return {
    ...{ page, today, provenance, sections, sources },
    kinds: byKind(found),
    topicsLeft: Math.max(0, sheets.length - TOPICS),
    numberOf: (id) => numbers.get(id) ?? 0,
  };
}

function sectionsOf(sheets: readonly FactSheet[], pageDate: string | undefined): BriefSection[] {
  const told = new Set<string>();
  const nearby = sheets.map(({ topicId }) => topicId);
  const years = pageDate === undefined ? [] : [Number(pageDate.slice(0, 4))];
  return sheets.map((sheet) => {
    const untold = sheet.claims.filter(({ id }) => !told.has(id));
    const passage = { nearby: nearby.filter((id) => id !== sheet.topicId), years };
    const { claims } = chooseOpening({ ...sheet, claims: untold }, CLAIMS, passage);
    const shown = new Set(claims.map(({ id }) => id));
    const conflicts = sheet.conflicts
      .filter((conflict) => !told.has(conflict.id) && conflict.claims.some((id) => shown.has(id)))
      .slice(0, CONFLICTS);
    for (const { id } of [...claims, ...conflicts]) told.add(id);
    const above = sheet.claims.length - untold.length;
    return { sheet, claims, conflicts, above, more: untold.length - claims.length };
  });
}

/** What a version of an answer rests on: its own sources and those of the claims that tell it. */
export function evidenceOf(
  version: SheetConflict['versions'][number],
  { claims }: FactSheet,
): readonly SheetCitation[] {
  const told = claims.filter(({ id }) => version.claims.includes(id));
  return [...version.sources, ...told.flatMap(({ citations }) => citations)];
}

function uniqueSources(sections: readonly BriefSection[]): SheetCitation[] {
  const cited = sections.flatMap(({ sheet, claims, conflicts }) => [
    ...claims.flatMap(({ citations }) => citations),
    ...conflicts.flatMap(({ versions }) => versions.flatMap((v) => evidenceOf(v, sheet))),
  ]);
  const first = new Map<string, SheetCitation>();
  for (const citation of cited) {
    if (!first.has(citation.source.id)) first.set(citation.source.id, citation);
  }
  return [...first.values()];
}

const KINDS = Object.keys(strings.kinds) as TopicKind[]; // The catalogue has every kind as a key.

function byKind(found: readonly FoundTopic[]): BriefModel['kinds'] {
  const groups = groupBy(found, ({ topic }) => topic.kind);
  return KINDS.flatMap((kind) => {
    const topics = groups.get(kind);
    return topics ? [{ kind, topics }] : [];
  });
}

function mostMentionedFirst(found: readonly FoundTopic[]): readonly FoundTopic[] {
  return found.toSorted(
    (a, b) => b.count - a.count || topicName(a.topic).localeCompare(topicName(b.topic), locale()),
  );
}

/** The places in the list of sources that a claim or version points to, by how they bear on it. */
export function notesOf(
  citations: readonly SheetCitation[],
  { numberOf }: Pick<BriefModel, 'numberOf'>,
): { readonly supporting: readonly number[]; readonly disputing: readonly number[] } {
  const numbers = (list: readonly SheetCitation[]) =>
    [...new Set(list.map(({ source }) => numberOf(source.id)))].toSorted((a, b) => a - b);
  return {
    supporting: numbers(citations.filter(({ relation }) => relation !== 'disputes')),
    disputing: numbers(citations.filter(({ relation }) => relation === 'disputes')),
  };
}
