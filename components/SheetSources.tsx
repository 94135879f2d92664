import { useId, useState } from 'preact/hooks';
import type { CitedSource } from '@/data/fact-sheet';
import { formatDate } from './format-date';
import { PagedList } from './PagedList';
import { SourceTitle } from './SourceTitle';
import type { SheetSource } from './sheet-sources';
import { sheetText } from './sheet-strings';
import { sourceLabel } from './source-label';
import { inOrder, type SourceOrder } from './source-order';
import { strings } from './strings';
import { Voices } from './Voices';
import { apart } from './words';

/** Every source of a sheet: what it is, whose voice, and for how many of the sheet's facts it is cited. */
export function SheetSources({ sources }: { sources: readonly SheetSource[] }) {
  const [order, setOrder] = useState<SourceOrder>('standpoint');
  return (
    <>
      <Voices sources={sources} />
      {sources.length > 1 && <Order order={order} onOrder={setOrder} />}
      {inOrder(sources, order).map(({ name, sources: grouped }) => (
        <section key={name ?? order} class="source-group">
          {name !== undefined && (
            <h4>
              {name} <span class="section-count">{sheetText.number(grouped.length)}</span>
            </h4>
          )}
          <PagedList class="source-rows" items={grouped} keyOf={({ source }) => source.id}>
            {(one) => <Row {...one} />}
          </PagedList>
        </section>
      ))}
    </>
  );
}

function Order({ order, onOrder }: { order: SourceOrder; onOrder(order: SourceOrder): void }) {
  const id = useId();
  return (
    <p class="source-order">
      <label for={id}>{sheetText.sources.order}</label>{' '}
      <select
        id={id}
        value={order}
        onChange={({ currentTarget }) => onOrder(currentTarget.value as SourceOrder)} // One of those below.
      >
        {Object.entries(sheetText.sources.orders).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Row({ source, facts }: SheetSource) {
  return (
    <>
      <SourceTitle source={source} href={source.url} />{' '}
      <span class="source-detail">{detailsOf(source, facts).join(' · ')}</span>
    </>
  );
}

function detailsOf(source: CitedSource, facts: number): string[] {
  const { author, publisher, published, language, read, url } = source;
  const date = published === null ? strings.date.none : formatDate(published);
  return [
    apart([...(author === undefined ? [] : [author]), publisher, date].join(', ')),
    sourceLabel(source),
    ...(language === 'en' ? [] : [strings.source.inLanguage(language)]),
    ...(read ? [] : [strings.source.unread]),
    ...(url === null ? [strings.source.unlinked] : []),
    sheetText.sources.cited(facts),
  ];
}
