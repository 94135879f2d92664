import type { Catalogue } from './catalogue';

/** Everything the interface says, in Urdu. */
export const ur: Catalogue = {};
