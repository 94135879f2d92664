import type { CardCatalogue } from '@/components/languages/catalogue';

/** What the card says, in Chinese, simplified. */
export const cardWords: CardCatalogue = {};
