import type { Content } from '@/scripts/dataset/content';

/** A case for a rule: which rule must speak, what is broken, the broken part, words of the report. */
export type Broken = readonly [rule: string, what: string, part: Partial<Content>, says: string];
