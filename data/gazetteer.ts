/** The shapes of the names we look for (`data/gazetteer/`), and their checks. */
import * as v from 'valibot';
import { languageTag } from './schema';

const surface = v.pipe(
  v.string(),
  v.check((text) => text === text.trim().normalize('NFC') && text !== '', 'NFC, no outer blanks'),
);

/**
 * How freely a topic's names are marked. *distinctive*: anywhere. *contextual*: only on a page that
 * shows itself to be about both countries. *component*: never by itself; it is evidence for others.
 */
export const Tier = v.picklist(['distinctive', 'contextual', 'component']);
export type Tier = v.InferOutput<typeof Tier>;

/**
 * One surface form: how some text writes a topic's name.
 *
 * `needs` is a condition on the evidence (policy R4.3): alternatives `|` of conjunctions `+` of
 * `near:G` and `page:G`, where G is a cue group, `dprk`, `pakistan`, `pair` or a topic; or `joiner`,
 * which asks for an unspaced dash or slash between the words.
 */
const Form = v.union([
  surface,
  v.strictObject({
    text: surface,
    needs: v.optional(v.string()),
    caseSensitive: v.optional(v.literal(true)),
  }),
]);

/** All surface forms of one topic, by language. */
export const TopicNames = v.strictObject({
  topic: v.string(),
  tier: Tier,
  kind: v.string(),
  forms: v.record(languageTag, v.array(Form)),
});
export type TopicNames = v.InferOutput<typeof TopicNames>;

/** A phrase that holds a topic's name but means something else, and so hides it (policy R3, N). */
export const Blocker = v.strictObject({
  text: surface,
  language: languageTag,
  blocks: v.string(),
  why: v.string(),
});
export type Blocker = v.InferOutput<typeof Blocker>;

/** Words and topics that count as evidence, and the affixes that may touch a name. */
export const Cues = v.strictObject({
  /** How far `near` reaches, in folded characters; the second for scripts without blanks (R4.3). */
  window: v.strictObject({ default: v.number(), cjk: v.number() }),
  groups: v.record(v.string(), v.array(surface)),
  hangulPrefixes: v.array(surface),
  hangulSuffixes: v.array(surface),
  arabicProclitics: v.array(surface),
  /** Topics that stand for a side wherever they are named (R4.1). */
  sides: v.strictObject({
    dprk: v.array(v.string()),
    pakistan: v.array(v.string()),
    dprkAlso: v.array(v.string()),
    pakistanAlso: v.array(v.string()),
    both: v.array(v.string()),
  }),
});
export type Cues = v.InferOutput<typeof Cues>;

/**
 * A topic named by what a phrase is made of rather than by a set form: *the ambassador of the DPRK to
 * Pakistan*, in whatever order and language.
 *
 * Its `parts`, the first of which is a head, stand in one phrase in any order. A part is a group of
 * heads; `dprk` or `pakistan`; `#topic`, a name of that topic; or a year. Behind it may stand `!` (a
 * country that is not the place), `@` (a country that is), `~` (a country that the other one deals
 * *with*) and, last, `?` (taken in where it is there). `needs` is a condition as in a form.
 */
const Phrase = v.strictObject({
  topic: v.string(),
  parts: v.pipe(v.array(v.string()), v.minLength(1)),
  needs: v.optional(v.string()),
});
export type Phrase = v.InferOutput<typeof Phrase>;

/** Words that may stand before or behind a country's name and tell its part in a phrase. */
const Markers = v.strictObject({ before: v.array(surface), after: v.array(surface) });

/** Countries that make a list out of what would be a pair: region codes of the browser's own tables, and names they lack. */
export const Countries = v.strictObject({
  regions: v.array(v.string()),
  also: v.record(languageTag, v.array(surface)),
});
export type Countries = v.InferOutput<typeof Countries>;

/** How phrases are put together, in all languages. */
export const Phrases = v.strictObject({
  /** Head words by group and language; a Cyrillic one is a stem. */
  heads: v.record(v.string(), v.record(v.string(), v.array(surface))),
  /** Words that hold a phrase together, by language. */
  links: v.record(v.string(), v.array(surface)),
  places: Markers,
  companions: Markers,
  phrases: v.array(Phrase),
});
export type Phrases = v.InferOutput<typeof Phrases>;

/** Everything the matcher is made of. */
export interface Gazetteer {
  readonly topics: readonly TopicNames[];
  readonly blockers: readonly Blocker[];
  readonly cues: Cues;
  readonly phrases: Phrases;
  readonly countries: Countries;
}
