import * as v from 'valibot';
import { Claim, Conflict, Edition, kebab, Source, Topic } from '@/data/schema';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A claim that was weighed and kept out, so that nobody adds it again unawares. */
export const Held = v.strictObject({ id: text, reason: text });
export type Held = v.InferOutput<typeof Held>;

const pattern = v.pipe(
  v.string(),
  v.check(isPattern, 'is not a regular expression; mind that JSON doubles every backslash'),
);

/** A sentence we must never print: patterns that catch it, and what makes one of them harmless. */
export const MustNotSay = v.strictObject({
  id: text,
  text,
  /** Regular expressions, matched without regard to case; one is enough. */
  patterns: v.pipe(v.array(pattern), v.minLength(1), v.readonly()),
  /** Denials and attributions: a sentence that matches one of these is let through. */
  allow: v.optional(v.pipe(v.array(pattern), v.readonly()), []),
  /** For abbreviations, whose case is what tells them from a word. */
  caseSensitive: v.optional(v.literal(true)),
});
export type MustNotSay = v.InferOutput<typeof MustNotSay>;

/** A host that may be linked without https, and why. */
export const HttpHost = v.strictObject({ host: text, reason: text });
export type HttpHost = v.InferOutput<typeof HttpHost>;

/** What the entries of the content are; an id is used once in each. */
export const EntryKind = v.picklist(['topic', 'claim', 'source', 'conflict']);
export type EntryKind = v.InferOutput<typeof EntryKind>;

/** A tombstone: an entry that was published and taken back, whose id is never used again. */
export const Retired = v.strictObject({
  id: kebab,
  kind: EntryKind,
  /** The day it was taken back, ISO 8601. */
  date: v.pipe(v.string(), v.isoDate()),
  reason: text,
  /** The entry of the same kind that says it better. */
  replacedBy: v.optional(kebab),
});
export type Retired = v.InferOutput<typeof Retired>;

/** A content file and what stands in it, in its order. */
export interface ContentFile {
  /** Relative to the folder `data`, with `/`. */
  readonly path: string;
  readonly ids: readonly string[];
}

/** Everything authored, as read from the folder `data`. */
export interface Content {
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly conflicts: readonly Conflict[];
  readonly mustNotSay: readonly MustNotSay[];
  readonly held: readonly Held[];
  readonly httpHosts: readonly HttpHost[];
  /** The newest first. */
  readonly editions: readonly Edition[];
  readonly retired: readonly Retired[];
  readonly files: readonly ContentFile[];
}

/** The checks that entries of each folder or file are held to. */
export const ENTRY_SCHEMAS = {
  Topic,
  Claim,
  Source,
  Conflict,
  Held,
  MustNotSay,
  HttpHost,
  Edition,
  Retired,
} as const;

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
