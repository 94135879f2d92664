import type { Standpoint } from '@/data/schema';

/** Whose side a source speaks from, as a list of sides names them. */
export const standpointName: Readonly<Record<Standpoint, string>> = {
  dprk: 'North Korea',
  pakistan: 'Pakistan',
  us: 'United States',
  'south-korea': 'South Korea',
  india: 'India',
  china: 'China',
  un: 'United Nations',
  independent: 'Third parties',
};
