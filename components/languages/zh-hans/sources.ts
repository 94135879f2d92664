import { regionName } from '@/components/languages/region-name';
import type { sourceLabels as english, Labelled } from '@/components/source-label';
import type { standpointName as englishNames } from '@/components/standpoint-name';
import type { SourceKind } from '@/data/schema';

/** Whose side a source speaks from, in simplified Chinese. */
export const standpointName: typeof englishNames = {
  dprk: '朝鲜',
  pakistan: '巴基斯坦',
  us: '美国',
  'south-korea': '韩国',
  india: '印度',
  china: '中国',
  un: '联合国',
  independent: '第三方',
};

const NOUN: Readonly<Record<SourceKind, string>> = {
  'un-document': '联合国文件',
  government: '政府',
  'official-media': '官方媒体',
  research: '研究',
  news: '媒体',
  memoir: '回忆录',
  reference: '参考书',
  website: '网站',
  weblog: '博客',
  court: '法院文件',
};

function labelOf({ kind, standpoint, country }: Labelled): string {
  const state = standpoint === 'independent' ? regionName(country) : standpointName[standpoint];
  if (kind === 'un-document')
    return state && standpoint !== 'un' ? `联合国文件，${state}方面文本` : NOUN[kind];
  if (kind === 'news' && standpoint === 'us') return '美国政府资助的媒体';
  if (state) return `${state}${NOUN[kind]}`;
  return kind === 'government' ? '政府文件' : NOUN[kind];
}

/** A source in two or three words, in simplified Chinese. */
export const sourceLabels: typeof english = { of: labelOf };
