import { regionName } from '@/components/languages/region-name';
import type { sourceLabels as english, Labelled } from '@/components/source-label';
import type { standpointName as englishNames } from '@/components/standpoint-name';
import type { SourceKind, Standpoint } from '@/data/schema';

/** Whose side a source speaks from, in Urdu. */
export const standpointName: typeof englishNames = {
  dprk: 'شمالی کوریا',
  pakistan: 'پاکستان',
  us: 'امریکا',
  'south-korea': 'جنوبی کوریا',
  india: 'بھارت',
  china: 'چین',
  un: 'اقوامِ متحدہ',
  independent: 'دیگر فریق',
};

/** Adjectives that need no agreement with the noun. */
const BY_STANDPOINT: Readonly<Record<Standpoint, string>> = {
  dprk: 'شمالی کوریائی',
  pakistan: 'پاکستانی',
  us: 'امریکی',
  'south-korea': 'جنوبی کوریائی',
  india: 'بھارتی',
  china: 'چینی',
  un: 'اقوامِ متحدہ',
  independent: '',
};

const BY_COUNTRY: Readonly<Record<string, string>> = {
  AU: 'آسٹریلوی',
  BD: 'بنگلہ دیشی',
  CA: 'کینیڈین',
  DE: 'جرمن',
  EG: 'مصری',
  ES: 'ہسپانوی',
  FR: 'فرانسیسی',
  GB: 'برطانوی',
  HU: 'ہنگیرین',
  IT: 'اطالوی',
  JP: 'جاپانی',
  KR: 'جنوبی کوریائی',
  NL: 'ڈچ',
  NO: 'نارویجن',
  PL: 'پولش',
  QA: 'قطری',
  RU: 'روسی',
  SA: 'سعودی',
  TW: 'تائیوانی',
  US: 'امریکی',
};

const NOUN: Readonly<Record<SourceKind, string>> = {
  'un-document': 'دستاویز',
  government: 'حکومت',
  'official-media': 'سرکاری ذرائع ابلاغ',
  research: 'تحقیق',
  news: 'اخبارات',
  memoir: 'یادداشتیں',
  reference: 'حوالہ جاتی کتاب',
  website: 'ویب سائٹ',
  weblog: 'بلاگ',
  court: 'عدالتی دستاویز',
};

function stateOf({ standpoint, country }: Labelled): string {
  return BY_STANDPOINT[standpoint] || (BY_COUNTRY[country ?? ''] ?? regionName(country));
}

function labelOf(source: Labelled): string {
  const { kind, standpoint } = source;
  const state = stateOf(source);
  if (kind === 'un-document')
    return state && standpoint !== 'un'
      ? `اقوامِ متحدہ کی دستاویز، ${state} متن`
      : 'اقوامِ متحدہ کی دستاویز';
  if (kind === 'news' && standpoint === 'us')
    return 'امریکی حکومت کے مالی تعاون سے چلنے والا ادارہ';
  if (state) return `${state} ${NOUN[kind]}`;
  return kind === 'government' ? 'سرکاری دستاویز' : NOUN[kind];
}

/** A source in two or three words, in Urdu. */
export const sourceLabels: typeof english = { of: labelOf };
