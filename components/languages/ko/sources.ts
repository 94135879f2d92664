import { regionName } from '@/components/languages/region-name';
import type { sourceLabels as english, Labelled } from '@/components/source-label';
import type { standpointName as englishNames } from '@/components/standpoint-name';
import type { SourceKind } from '@/data/schema';

/** Whose side a source speaks from, in Korean. */
export const standpointName: typeof englishNames = {
  dprk: '북한',
  pakistan: '파키스탄',
  us: '미국',
  'south-korea': '한국',
  india: '인도',
  china: '중국',
  un: '유엔',
  independent: '제3자',
};

const NOUN: Readonly<Record<SourceKind, string>> = {
  'un-document': '유엔 문서',
  government: '정부',
  'official-media': '관영 매체',
  research: '연구',
  news: '언론',
  memoir: '회고록',
  reference: '참고 문헌',
  website: '웹사이트',
  weblog: '블로그',
  court: '법원 문서',
};

function labelOf({ kind, standpoint, country }: Labelled): string {
  const state = standpoint === 'independent' ? regionName(country) : standpointName[standpoint];
  if (kind === 'un-document')
    return state && standpoint !== 'un' ? `유엔 문서, ${state} 측 글` : NOUN[kind];
  if (kind === 'news' && standpoint === 'us') return '미국 정부 출연 매체';
  if (state) return `${state} ${NOUN[kind]}`;
  return kind === 'government' ? '정부 문서' : NOUN[kind];
}

/** A source in two or three words, in Korean. */
export const sourceLabels: typeof english = { of: labelOf };
