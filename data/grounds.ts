/** Why a name on a page was taken for a mention, as a card tells it; the rules are in `docs/policy.md`. */
export interface Grounds {
  readonly rule: MarkingRule;
  /** The words on the page that count as evidence, in the order in which the rule needs them. */
  readonly evidence: readonly string[];
}

/**
 * `name`: it is one topic's name wherever it stands. `near`: what it needs stands close to it (R4.3).
 * `passage`, `section`: the text around it, or its section or heading, speaks of both countries (R4.2,
 * R4.5). `page`: the page shows elsewhere what it needs. `pair`: two countries told in one thought (R5).
 * `surname`: the full name came before it (R7.3).
 */
export type MarkingRule = 'name' | 'near' | 'passage' | 'section' | 'page' | 'pair' | 'surname';
