import type { CardCatalogue } from '@/components/languages/catalogue';
import { card } from './card';
import { sourceLabels } from './sources';
import { strings } from './strings';

/** What the card says, in Korean. */
export const cardWords: CardCatalogue = { card, sourceLabels, strings };
