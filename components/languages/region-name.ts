import { perLanguage } from '@/components/words';

const regions = perLanguage(
  (tag) => new Intl.DisplayNames([tag], { type: 'region', style: 'short' }),
);

/** What a country is called for short, by its ISO 3166-1 code; nothing where there is none. */
export function regionName(code: string | undefined): string {
  return code === undefined ? '' : (regions().of(code) ?? '');
}
