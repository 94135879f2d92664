import type { CitedSource, SheetCitation } from '@/data/fact-sheet';
import { directionOf } from './direction';
import { yearOf } from './format-date';
import { strings } from './strings';

/** One source: whether it bears the claim out, what it is, whose voice it is, and where to look in it. */
export function SourceLine({ citation }: { citation: SheetCitation }) {
  const { source, href, relation } = citation;
  return (
    <li class="source">
      <span class={`relation relation-${relation}`}>{strings.relation[relation]}</span>{' '}
      <SourceTitle source={source} href={href} />{' '}
      <span class="source-detail">{details(source, href).join(' · ')}</span>
      <Locator citation={citation} />
    </li>
  );
}

function SourceTitle({ source, href }: { source: CitedSource; href: string | null }) {
  const title = (
    <cite lang={titleLanguage(source)} dir="auto">
      {source.title}
    </cite>
  );
  return href === null ? (
    title
  ) : (
    <a href={href} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

/** Titles in square brackets are our own words for a source whose headline was not recorded. */
function titleLanguage({ title, language }: CitedSource): string {
  return title.startsWith('[') ? 'en' : language;
}

function details(source: CitedSource, href: string | null): string[] {
  const { publisher, published, language, standpoint, kind, read } = source;
  const year = published === null ? strings.date.none : String(yearOf(published));
  return [
    `${publisher}, ${year}`,
    strings.standpoint[standpoint],
    ...(kind === 'news' ? [] : [strings.sourceKind[kind]]), // Most are news; what is not is worth a word.
    ...(language === 'en' ? [] : [strings.source.inLanguage(language)]),
    ...(read ? [] : [strings.source.unread]),
    ...(href === null ? [strings.source.unlinked] : []),
  ];
}

function Locator({ citation: { locator, verbatim, source } }: { citation: SheetCitation }) {
  if (locator === undefined) return null;
  if (verbatim === undefined) return <span class="locator">{locator}</span>;
  return (
    <q class="locator" lang={source.language} dir={directionOf(source.language)}>
      {locator}
    </q>
  );
}
