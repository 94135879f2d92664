import type { sites } from './options-strings';
import type { RuleRef } from './rule-row';

/** What a typed address or pattern can be a rule for, the likeliest first; or what is wrong with it. */
export type TypedRule =
  | { readonly kind: 'good'; readonly rules: readonly RuleRef[] }
  | { readonly kind: 'bad'; readonly why: keyof typeof sites.bad };
