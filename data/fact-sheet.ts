/**
 * What the extension reads: one sheet a topic, with everything joined in, so that a card costs a
 * single `get`. The build makes it out of what authors write (`schema.ts`).
 */
import * as v from 'valibot';
import { Citation, Claim, Edition, kebab, list, prose, Source, Topic } from './schema';

/** A calendar date as precise as its source: `1993`, `1993-12` or `1993-12-07`. */
const DatePoint = v.strictObject({
  value: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'a year, a month or a day')),
  /** Whether the source gives it as approximate. */
  about: v.optional(v.literal(true)),
});
export type DatePoint = v.InferOutput<typeof DatePoint>;

/** When something happened: a date, or a span whose `end` is null while it goes on. */
export const DateSpan = v.strictObject({
  start: DatePoint,
  end: v.optional(v.nullable(DatePoint)),
});
export type DateSpan = v.InferOutput<typeof DateSpan>;

/** A source as a card shows it; `published` is null where it bears no date. */
const CitedSource = v.strictObject({
  ...v.omit(Source, ['published', 'mirrors']).entries,
  published: v.nullable(DateSpan),
});
export type CitedSource = v.InferOutput<typeof CitedSource>;

/** A citation with its source. */
const SheetCitation = v.strictObject({
  ...v.omit(Citation, ['source']).entries,
  source: CitedSource,
  /** Where the link goes: the source, at the cited passage where that can be addressed; null for books. */
  href: v.nullable(v.pipe(v.string(), v.url())),
});
export type SheetCitation = v.InferOutput<typeof SheetCitation>;

/** A claim with its sources. */
const SheetClaim = v.strictObject({
  ...v.omit(Claim, ['date', 'citations']).entries,
  date: DateSpan,
  citations: list(SheetCitation),
});
export type SheetClaim = v.InferOutput<typeof SheetClaim>;

/** Enough of a topic to name it in a list. */
export const TopicRef = v.strictObject({
  ...v.pick(Topic, ['id', 'name', 'kind']).entries,
  names: v.optional(Topic.entries.names),
});
export type TopicRef = v.InferOutput<typeof TopicRef>;

/** A question on which accounts differ, its versions' sources joined in. */
const SheetConflict = v.strictObject({
  id: kebab,
  question: prose(200),
  /** Every claim that it concerns. */
  claims: list(kebab),
  /** Each with the evidence for it alone: not the claims that tell another version as well. */
  versions: list(
    v.strictObject({ text: prose(300), claims: list(kebab), sources: list(SheetCitation) }),
  ),
});
export type SheetConflict = v.InferOutput<typeof SheetConflict>;

/** Everything known about one topic, its sources joined in: what one read of the store returns. */
export const FactSheet = v.strictObject({
  topicId: kebab,
  topic: Topic,
  /** In order of time. */
  claims: list(SheetClaim),
  /** Those of the topic's claims on which accounts differ. */
  conflicts: list(SheetConflict),
  /** Topics that share claims with this one, most shared first. */
  related: list(TopicRef),
});
export type FactSheet = v.InferOutput<typeof FactSheet>;

/** How and when a dataset was made. */
export const Provenance = v.strictObject({
  /** Version and date are those of the newest edition. */
  ...v.pick(Edition, ['version', 'date']).entries,
  /** Every edition so far, the newest first. */
  editions: list(Edition),
  /** SHA-256 of the fact sheets alone, in hex; the store is refilled when it differs. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  counts: v.strictObject({
    topics: v.number(),
    claims: v.number(),
    sources: v.number(),
    conflicts: v.number(),
  }),
});
export type Provenance = v.InferOutput<typeof Provenance>;

/** What the extension ships. */
export const Dataset = v.strictObject({ provenance: Provenance, factSheets: list(FactSheet) });
export type Dataset = v.InferOutput<typeof Dataset>;

/** What was read from the bundle, as a dataset; throws where it is not one, naming the first fault. */
export function toDataset(json: unknown): Dataset {
  return v.parse(Dataset, json);
}
