import { describe, expect, test } from 'vitest';
import { sourceLabel } from '@/components/source-label';
import type { Source } from '@/data/schema';
import { ownContent } from './own-content';

type Labelled = Pick<Source, 'kind' | 'standpoint' | 'country'>;

/** Every combination that the dataset holds, as [kind, standpoint, country, what a card calls it]. */
const TABLE: [Source['kind'], Source['standpoint'], string, string][] = [
  ['government', 'dprk', '', 'North Korean government'],
  ['government', 'independent', '', 'Government document'],
  ['government', 'independent', 'DE', 'German government'],
  ['government', 'independent', 'ES', 'Spanish government'],
  ['government', 'independent', 'HK', 'Hong Kong government'],
  ['government', 'independent', 'HU', 'Hungarian government'],
  ['government', 'independent', 'IT', 'Italian government'],
  ['government', 'independent', 'NL', 'Dutch government'],
  ['government', 'independent', 'NO', 'Norwegian government'],
  ['government', 'independent', 'NZ', 'New Zealand government'],
  ['government', 'independent', 'RO', 'Romanian government'],
  ['government', 'india', '', 'Indian government'],
  ['government', 'pakistan', '', 'Pakistani government'],
  ['government', 'south-korea', '', 'South Korean government'],
  ['government', 'us', '', 'US government'],
  ['memoir', 'india', '', 'Indian memoir'],
  ['memoir', 'pakistan', '', 'Pakistani memoir'],
  ['news', 'independent', '', 'Press'],
  ['news', 'independent', 'AU', 'Australian press'],
  ['news', 'independent', 'BD', 'Bangladeshi press'],
  ['news', 'independent', 'CA', 'Canadian press'],
  ['news', 'independent', 'DE', 'German press'],
  ['news', 'independent', 'EG', 'Egyptian press'],
  ['news', 'independent', 'FR', 'French press'],
  ['news', 'independent', 'GB', 'British press'],
  ['news', 'independent', 'HK', 'Hong Kong press'],
  ['news', 'independent', 'JP', 'Japanese press'],
  ['news', 'independent', 'KR', 'South Korean press'],
  ['news', 'independent', 'MT', 'Maltese press'],
  ['news', 'independent', 'PL', 'Polish press'],
  ['news', 'independent', 'QA', 'Qatari press'],
  ['news', 'independent', 'SA', 'Saudi press'],
  ['news', 'independent', 'TW', 'Taiwanese press'],
  ['news', 'independent', 'US', 'US press'],
  ['news', 'india', '', 'Indian press'],
  ['news', 'pakistan', '', 'Pakistani press'],
  ['news', 'south-korea', '', 'South Korean press'],
  ['news', 'us', '', 'US government-funded media'],
  ['official-media', 'china', '', 'Chinese state media'],
  ['official-media', 'dprk', '', 'North Korean state media'],
  ['official-media', 'independent', 'QA', 'Qatari state media'],
  ['official-media', 'independent', 'RU', 'Russian state media'],
  ['official-media', 'pakistan', '', 'Pakistani state media'],
  ['reference', 'independent', '', 'Reference work'],
  ['research', 'independent', '', 'Research'],
  ['un-document', 'pakistan', '', 'UN document, Pakistani text'],
  ['un-document', 'un', '', 'UN document'],
  ['weblog', 'independent', '', 'Weblog'],
  ['weblog', 'india', '', 'Indian weblog'],
  ['website', 'independent', '', 'Website'],
  ['website', 'india', '', 'Indian website'],
];

const key = ({ kind, standpoint, country = '' }: Labelled) => `${kind} ${standpoint} ${country}`;

describe('what a card calls a source', () => {
  test.each(TABLE)('%s, %s, %s is “%s”', (kind, standpoint, country, label) => {
    expect(sourceLabel({ kind, standpoint, ...(country && { country }) })).toBe(label);
  });

  test('is told by the table for every source there is', () => {
    const told = TABLE.map(([kind, standpoint, country]) => key({ kind, standpoint, country }));
    expect(new Set(ownContent.sources.map(key))).toEqual(new Set(told));
  });

  test('is right of those that were told wrongly once', () => {
    const labelOf = (id: string) => {
      const source = ownContent.sources.find((one) => one.id === id);
      return source && sourceLabel(source);
    };
    expect(labelOf('sputnik-2017-09-07')).toBe('Russian state media');
    expect(labelOf('foxnews-2011-09-15-karamat')).toBe('US press');
    expect(labelOf('xinhua-2013-presidency')).toBe('Chinese state media');
    expect(labelOf('raman-atimes-2002')).toBe('Hong Kong press');
  });
});
