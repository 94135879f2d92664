import { useMemo, useState } from 'preact/hooks';
import type { Catalogue, CatalogueSource } from '@/data/catalogue';
import { imprint } from './imprint';
import { fragmentOf } from './library-route';
import { library } from './library-strings';
import { PagedList } from './PagedList';
import { SourceName } from './SourceName';
import { sourceLabel } from './source-label';

/** All sources, the most cited first, to be found by title, publisher or author. */
export function SourceIndex({ catalogue }: { catalogue: Catalogue }) {
  const [query, setQuery] = useState('');
  const sources = useMemo(() => {
    const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return [...catalogue.sources.values()].filter(({ source }) => {
      const { title, publisher, author = '' } = source;
      const text = `${title} ${publisher} ${author}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [catalogue, query]);
  return (
    <>
      <h2 class="page-title">{library.view.sources}</h2>
      <search class="search-field">
        <label for="find-source">{library.findSource}</label>
        <input
          id="find-source"
          type="search"
          value={query}
          dir="auto"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </search>
      <p class="digest" role="status">
        {library.sourceIndex(sources.length)}. {library.sourceHint}
      </p>
      <PagedList class="index" items={sources} keyOf={({ source }) => source.id}>
        {(entry) => <Row entry={entry} />}
      </PagedList>
    </>
  );
}

function Row({ entry: { source, claims } }: { entry: CatalogueSource }) {
  const { id } = source;
  return (
    <>
      <a href={fragmentOf({ view: 'source', id })}>
        <SourceName source={source} />
      </a>{' '}
      <span class="topic-count">{library.facts(claims.length)}</span>
      <span class="index-names">
        <span>{imprint(source)}</span>
        <span>{sourceLabel(source)}</span>
      </span>
    </>
  );
}
