/** RIS, as reference managers read it: a tag a line, each as long as it needs, lines ended as the format asks. */
import type { CslDate, CslItem, CslName, CslType } from './csl-item';

/** Items as a RIS file. */
export function toRis(items: readonly CslItem[]): string {
  return items.map((item) => `${toLines(item).join('\r\n')}\r\n`).join('\r\n');
}

const TYPES: Record<CslType, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  document: 'GEN',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

function toLines(item: CslItem): string[] {
  const [year] = item.issued?.['date-parts'][0] ?? [];
  const tags: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name) => ['AU', toName(name)] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SN', item.number],
    ['PY', year?.toString()],
    ['DA', item.issued && toDate(item.issued)],
    ['UR', item.URL],
    ['Y2', item.accessed && toDate(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return [...lines, 'ER  - '];
}

function toName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const particle = name['non-dropping-particle'];
  return `${particle === undefined ? '' : `${particle} `}${name.family}, ${name.given}`;
}

/** `YYYY/MM/DD/`, with nothing between the slashes where a part is not known. */
function toDate({ 'date-parts': [parts = []] }: CslDate): string {
  const [year, month, day] = [0, 1, 2].map((at) => parts[at]?.toString().padStart(2, '0') ?? '');
  return `${year}/${month}/${day}/`;
}
