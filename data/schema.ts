/**
 * The shapes of everything the project states as fact, and the checks that hold content to them.
 *
 * Authors write `Topic`, `Claim`, `Source`, `Conflict` and `Edition`, as JSON in this room. The build
 * joins them into fact sheets (`fact-sheet.ts`).
 */
import * as v from 'valibot';

/** An id: lower-case words joined by hyphens. */
export const kebab = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by -'),
);
/** Text for readers, at most `max` UTF-16 units long. */
export const prose = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
/** A list that nobody may change. */
export const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.readonly());

/** A BCP 47 tag, such as `en`, `ko` or `zh-Hans`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'a BCP 47 tag such as ko or zh-Hans'),
);

/** What sort of thing a topic is; card and fact sheet group by it. */
export const TopicKind = v.picklist([
  'relation',
  'person',
  'organisation',
  'place',
  'weapon',
  'programme',
  'event',
  'treaty',
  'document',
  'country',
  'ship',
]);
export type TopicKind = v.InferOutput<typeof TopicKind>;

/** How well a claim is evidenced: by documents, by reports, by a speaker only, or against another account. */
export const Status = v.picklist(['documented', 'reported', 'claimed', 'disputed']);
export type Status = v.InferOutput<typeof Status>;

/** Whose voice a source is: the state whose government or press speaks, or `independent`. */
export const Standpoint = v.picklist([
  'dprk',
  'pakistan',
  'us',
  'un',
  'south-korea',
  'india',
  'china',
  'independent',
]);
export type Standpoint = v.InferOutput<typeof Standpoint>;

/** What sort of publication a source is. */
export const SourceKind = v.picklist([
  'un-document',
  'government',
  'official-media',
  'research',
  'news',
  'memoir',
  'reference',
  /** Pages without a known editor or author to answer for them, and mirrors of such pages. */
  'website',
  'weblog',
  'court',
]);
export type SourceKind = v.InferOutput<typeof SourceKind>;

/** A topic's name in one language. */
const Name = v.strictObject({ language: languageTag, text: prose(120) });
export type Name = v.InferOutput<typeof Name>;

/** Something a page can mention and the dataset knows about. */
export const Topic = v.strictObject({
  id: kebab,
  name: prose(120),
  kind: TopicKind,
  summary: prose(300),
  /** The claims of the topic that the summary rests on, by id, in the order in which it tells them. */
  summaryClaims: v.pipe(v.array(kebab), v.minLength(1), v.readonly()),
  /** Names in other languages than the interface's, for the head of a card. */
  names: list(Name),
  /** Other spellings in Latin script. */
  aliases: list(prose(120)),
  /** The claims to know first, by id, in order of time; where there is none, a rule picks them. */
  opening: v.optional(v.pipe(v.array(kebab), v.minLength(1), v.maxLength(3), v.readonly())),
});
export type Topic = v.InferOutput<typeof Topic>;
export type TopicId = Topic['id'];

/** Where a claim can be checked, and whether the source bears it out. */
export const Citation = v.strictObject({
  source: kebab,
  relation: v.picklist(['supports', 'disputes', 'context']),
  /** Page, paragraph or passage within the source. */
  locator: v.optional(prose(300)),
  /** Whether `locator` is a phrase of the source, letter for letter. */
  verbatim: v.optional(v.literal(true)),
});
export type Citation = v.InferOutput<typeof Citation>;

/** One checkable sentence in our own words, at most 280 characters long. */
export const Claim = v.strictObject({
  id: kebab,
  /** Most specific first. */
  topics: v.pipe(v.array(kebab), v.minLength(1), v.maxLength(6), v.readonly()),
  /** EDTF (ISO 8601-2:2019): `1993-12`, `1997/2001`, `2004~`, `1972/..`. */
  date: v.string(),
  text: prose(280),
  status: Status,
  /** Who says so; every claim that is not documented has one. */
  speaker: v.optional(prose(200)),
  citations: v.pipe(v.array(Citation), v.minLength(1), v.readonly()),
  /** How sure we are of the sentence as worded, not of what its speaker says. */
  confidence: v.picklist(['high', 'medium', 'low']),
  /** What a reader should know beside the claim. */
  note: v.optional(prose(600)),
});
export type Claim = v.InferOutput<typeof Claim>;

/** A publication that claims are checked against. */
export const Source = v.strictObject({
  id: kebab,
  title: prose(300),
  publisher: prose(200),
  author: v.optional(prose(200)),
  /** EDTF, or null where the source bears no date. */
  published: v.nullable(v.string()),
  /** Null for books that have no address. */
  url: v.nullable(v.pipe(v.string(), v.url())),
  /** Other addresses of the same text. */
  mirrors: list(v.pipe(v.string(), v.url())),
  language: languageTag,
  kind: SourceKind,
  standpoint: Standpoint,
  /** The country whose press or government an independent source is, as an ISO 3166-1 code, where that is known. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as US'))),
  /** Whether the cited passage was read, rather than cited at second hand. */
  read: v.boolean(),
  note: v.optional(prose(600)),
});
export type Source = v.InferOutput<typeof Source>;

/** A question on which accounts differ, with every version side by side. */
export const Conflict = v.strictObject({
  id: kebab,
  question: prose(200),
  versions: v.pipe(
    v.array(
      v.strictObject({
        text: prose(300),
        claims: list(kebab),
        /** What bears out this version and not the others, where they share a claim. */
        sources: v.optional(list(kebab)),
      }),
    ),
    v.minLength(2),
    v.readonly(),
  ),
});
export type Conflict = v.InferOutput<typeof Conflict>;

/** One publication of the dataset and what it changed; ids are those of claims and topics. */
export const Edition = v.strictObject({
  /** From 1, and one more each time. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The day of its latest editorial change, ISO 8601. */
  date: v.pipe(v.string(), v.isoDate()),
  /** What is new, for readers. */
  summary: prose(300),
  added: list(kebab),
  /** What was wrong, and what is said now. */
  corrected: list(v.strictObject({ id: kebab, what: prose(300) })),
  retired: list(kebab),
});
export type Edition = v.InferOutput<typeof Edition>;
