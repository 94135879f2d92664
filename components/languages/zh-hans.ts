import type { Catalogue } from './catalogue';

/** Everything the interface says, in Chinese, simplified. */
export const zhHans: Catalogue = {};
