import type { CardCatalogue } from '@/components/languages/catalogue';

/** What the card says, in Urdu. */
export const cardWords: CardCatalogue = {};
