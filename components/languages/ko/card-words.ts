import type { CardCatalogue } from '@/components/languages/catalogue';

/** What the card says, in Korean. */
export const cardWords: CardCatalogue = {};
