import type { Catalogue, CatalogueSource } from '@/data/catalogue';
import { FoundClaims } from './FoundClaims';
import { formatDate } from './format-date';
import { library } from './library-strings';
import { SourceName } from './SourceName';
import { sourceLabel } from './source-label';
import { strings } from './strings';
import { IN_ENGLISH } from './text-language';
import { webAddress } from './web-address';
import { apart } from './words';

interface SourcePageProps {
  entry: CatalogueSource;
  catalogue: Catalogue;
}

/** One source: what it is, whose, of when, and every fact that is cited from it. */
export function SourcePage({ entry: { source, claims }, catalogue }: SourcePageProps) {
  const { author, publisher, published, language, note, read } = source;
  const url = webAddress(source.url);
  const facts = [
    ...(author === undefined ? [] : [apart(author)]),
    apart(publisher),
    published === null ? strings.date.none : formatDate(published),
    sourceLabel(source),
    ...(language === 'en' ? [] : [strings.source.inLanguage(language)]),
    ...(read ? [] : [strings.source.unread]),
  ];
  return (
    <article>
      <h2 class="page-title">
        <SourceName source={source} />
      </h2>
      <p class="digest">{facts.join(' · ')}</p>
      {note !== undefined && (
        <p class="aside">
          <span class="label">{strings.claim.note}</span> <span {...IN_ENGLISH}>{note}</span>
        </p>
      )}
      <p class="open-source">
        {url === null ? (
          library.unlinked
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {library.openSource}
          </a>
        )}
      </p>
      <h3>{library.citedBy(claims.length)}</h3>
      <FoundClaims claims={claims} catalogue={catalogue} />
    </article>
  );
}
