/**
 * BibTeX, as LaTeX and reference managers read it: UTF-8, with every character that TeX takes for a
 * command escaped, and titles in double braces so that no style changes their capitals.
 */
import type { CslDate, CslItem, CslName, CslType } from './csl-item';

/** Items as a BibTeX file. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const fields = Object.entries(fieldsOf(item)).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${TYPES[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

const TYPES: Record<CslType, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  document: 'misc',
  'post-weblog': 'misc',
  report: 'techreport',
  webpage: 'misc',
};

function fieldsOf(item: CslItem): Record<string, string | undefined> {
  const kind = TYPES[item.type];
  const container = braced(item['container-title']);
  const publisher = braced(item.publisher ?? (kind === 'techreport' ? whoWrote(item) : undefined));
  const number = item.issue ?? item.number;
  return {
    title: `{{${escapeTex(item.title)}}}`,
    author: item.author && `{${item.author.map(toName).join(' and ')}}`,
    journal: kind === 'article' ? container : undefined,
    howpublished: kind === 'misc' ? container : undefined,
    [kind === 'techreport' ? 'institution' : 'publisher']: publisher,
    type: braced(item.genre),
    volume: braced(item.volume),
    number: braced(number),
    ...datesOf(item.issued),
    url: item.URL && `{${item.URL.replace(/[{}]|\P{ASCII}+/gu, encodeURIComponent)}}`,
    urldate: item.accessed && `{${isoDate(item.accessed)}}`,
    language: braced(item.language),
    note: braced(item.note),
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function datesOf(date: CslDate | undefined): Record<string, string | undefined> {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return {
    year: year === undefined ? undefined : `{${year}}`,
    month: month === undefined ? undefined : MONTHS[month - 1], // A macro: styles name months themselves.
    day: day === undefined ? undefined : `{${day}}`,
  };
}

function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function toName(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const particle = name['non-dropping-particle'];
  const family = particle === undefined ? name.family : `${particle} ${name.family}`;
  return escapeTex(`${family}, ${name.given}`);
}

/** The institution that wrote a report. */
function whoWrote({ author: [first] = [] }: CslItem): string | undefined {
  return first && 'literal' in first ? first.literal : undefined;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`;
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (char) => COMMANDS[char] ?? `\\${char}`);
}
