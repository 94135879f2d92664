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

/** Everything the matcher is made of. */
export interface Gazetteer {
  readonly topics: readonly TopicNames[];
  readonly blockers: readonly Blocker[];
  readonly cues: Cues;
}
