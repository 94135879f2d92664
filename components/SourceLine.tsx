import type { CitedSource, SheetCitation } from '@/data/fact-sheet';
import { directionOf } from './direction';
import { imprint } from './imprint';
import { SourceTitle } from './SourceTitle';
import { sourceLabel } from './source-label';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

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

function details(source: CitedSource, href: string | null): string[] {
  const { language, read } = source;
  return [
    imprint(source),
    sourceLabel(source),
    ...(language === 'en' ? [] : [strings.source.inLanguage(language)]),
    ...(read ? [] : [strings.source.unread]),
    ...(href === null ? [strings.source.unlinked] : []),
  ];
}

function Locator({ citation: { locator, verbatim, source } }: { citation: SheetCitation }) {
  if (locator === undefined) return null;
  if (verbatim === undefined)
    return (
      <span class="locator" {...IN_ENGLISH}>
        {locator}
      </span>
    );
  return (
    <q class="locator" lang={source.language} dir={directionOf(source.language)}>
      {locator}
    </q>
  );
}
