import type { Catalogue } from './catalogue';

/** Everything the interface says, in Korean. */
export const ko: Catalogue = {};
