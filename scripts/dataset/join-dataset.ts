import { createHash } from 'node:crypto';
import type {
  Dataset,
  FactSheet,
  Provenance,
  SheetCitation,
  SheetClaim,
  TopicRef,
} from '@/data/fact-sheet';
import type { Citation, Claim, Source, Topic } from '@/data/schema';
import { canonicalJson } from './canonical-json';
import type { Content } from './content';
import { edtfSpan } from './edtf-span';
import { joinConflicts } from './join-conflicts';
import type { Joinery } from './joinery';
import { passageLink } from './passage-link';
import { byTime, compare } from './time-order';

/** The dataset that the content makes: one fact sheet a topic, the same bytes for the same content. */
export function joinDataset(content: Content): Dataset {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const cite = (citation: Citation) => joinCitation(citation, sources);
  const claims = new Map(content.claims.map((claim) => [claim.id, joinClaim(claim, cite)]));
  const joinery = { content, claims, cite };
  const topics = [...content.topics].sort((a, b) => compare(a.id, b.id));
  const factSheets = topics.map((topic) => joinSheet(topic, joinery));
  return { provenance: provenanceOf(content, factSheets), factSheets };
}

function joinSheet(topic: Topic, joinery: Joinery): FactSheet {
  const listed = joinery.content.claims.filter((claim) => claim.topics.includes(topic.id));
  const claims = listed
    .flatMap((claim) => joinery.claims.get(claim.id) ?? [])
    .sort((a, b) => byTime(a, b));
  return {
    topicId: topic.id,
    topic,
    claims,
    conflicts: joinConflicts(new Set(listed.map(({ id }) => id)), joinery),
    related: relatedTopics(topic, listed, joinery.content.topics),
  };
}

function joinClaim(claim: Claim, cite: Joinery['cite']): SheetClaim {
  const { date, citations, ...rest } = claim;
  return { ...rest, date: edtfSpan(date), citations: citations.map(cite) };
}

function joinCitation(citation: Citation, sources: ReadonlyMap<string, Source>): SheetCitation {
  const { source: id, ...rest } = citation;
  const source = sources.get(id);
  if (source === undefined)
    throw new Error(`a citation names the source ${id}, which does not exist`);
  const { mirrors: _mirrors, published, ...shown } = source;
  return {
    ...rest,
    source: { ...shown, published: published === null ? null : edtfSpan(published) },
    href: passageLink(source, citation),
  };
}

/** The topics that share claims with this one, most shared first, then by id. */
function relatedTopics(topic: Topic, claims: readonly Claim[], all: readonly Topic[]): TopicRef[] {
  const shared = new Map<string, number>();
  for (const id of claims.flatMap((claim) => claim.topics))
    shared.set(id, (shared.get(id) ?? 0) + 1);
  const count = (id: string) => shared.get(id) ?? 0;
  return all
    .filter(({ id }) => id !== topic.id && shared.has(id))
    .sort((a, b) => count(b.id) - count(a.id) || compare(a.id, b.id))
    .map(({ id, name, kind, names }) => ({ id, name, kind, ...(names.length > 0 && { names }) }));
}

function provenanceOf(content: Content, factSheets: readonly FactSheet[]): Provenance {
  const [newest] = content.editions;
  if (newest === undefined) throw new Error('there is no edition');
  return {
    version: newest.version,
    date: newest.date,
    editions: content.editions,
    hash: createHash('sha256').update(canonicalJson(factSheets)).digest('hex'),
    counts: {
      topics: content.topics.length,
      claims: content.claims.length,
      sources: content.sources.length,
      conflicts: content.conflicts.length,
    },
  };
}
