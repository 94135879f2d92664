import type { Standpoint } from '@/data/schema';
import { spoken } from './spoken';

/** Whose side a source speaks from, as a list of sides names them. */
export const standpointName = spoken('standpointName', {
  dprk: 'North Korea',
  pakistan: 'Pakistan',
  us: 'United States',
  'south-korea': 'South Korea',
  india: 'India',
  china: 'China',
  un: 'United Nations',
  independent: 'Third parties',
} satisfies Readonly<Record<Standpoint, string>>);
