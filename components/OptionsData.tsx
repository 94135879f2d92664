import type { Provenance } from '@/data/fact-sheet';
import type { Edition } from '@/data/schema';
import { formatDate } from './format-date';
import { OptionsFile, type OptionsFileProps } from './OptionsFile';
import { OptionsRebuild, type RebuildProps } from './OptionsRebuild';
import { data as words } from './options-data-strings';
import { IN_ENGLISH } from './text-language';
import { number } from './words';

/** What the browser's storage holds of ours, bytes. */
export interface StorageUse {
  /** Undefined where the browser does not say. */
  readonly all?: { readonly used: number; readonly quota: number };
  /** What settings and rules take. */
  readonly own: number;
  readonly rules: number;
}

/** What the section on data works with. */
export interface DataProps extends OptionsFileProps, RebuildProps {
  provenance: Provenance;
  /** Undefined until it is known. */
  storage: StorageUse | undefined;
}

/** The facts that are here, what they take, and the reader's own settings as a file. */
export function OptionsData({ provenance, storage, ...rest }: DataProps) {
  return (
    <>
      <section class="opt-group" aria-labelledby="opt-facts">
        <h3 id="opt-facts">{words.facts}</h3>
        <Figures provenance={provenance} storage={storage} />
      </section>
      <OptionsRebuild {...rest} topics={provenance.counts.topics} />
      <section class="opt-group" aria-labelledby="opt-editions">
        <h3 id="opt-editions">{words.news}</h3>
        <ul class="opt-editions">
          {provenance.editions.map((edition) => (
            <EditionItem key={edition.version} edition={edition} />
          ))}
        </ul>
      </section>
      <OptionsFile {...rest} />
    </>
  );
}

function Figures({ provenance, storage }: Pick<DataProps, 'provenance' | 'storage'>) {
  const { version, date, hash, counts } = provenance;
  return (
    <dl class="opt-figures">
      <Figure term={words.version}>{words.versionOf(version, dateIn(date))}</Figure>
      {(['topics', 'claims', 'sources', 'conflicts'] as const).map((name) => (
        <Figure key={name} term={words.counts[name]}>
          {number(counts[name])}
        </Figure>
      ))}
      <Figure term={words.hash}>
        <code dir="ltr">{hash}</code>
        <span class="opt-meaning">{words.hashHint}</span>
      </Figure>
      {storage && (
        <>
          <Figure term={words.storage}>
            {storage.all
              ? words.storageOf(storage.all.used, storage.all.quota)
              : words.storageUnknown}
          </Figure>
          <Figure term={words.own}>{words.ownOf(storage.own, storage.rules)}</Figure>
        </>
      )}
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function EditionItem({ edition }: { edition: Edition }) {
  const { version, date, summary } = edition;
  const parts = (['added', 'corrected', 'retired'] as const).filter((name) => edition[name].length);
  return (
    <li>
      <strong>{words.edition(version, dateIn(date))}</strong>
      <p {...IN_ENGLISH}>{summary}</p>
      {parts.length > 0 && (
        <ul class="opt-changes">
          {parts.map((name) => (
            <li key={name}>{words.inEdition[name](edition[name].length)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

const dateIn = (date: string) => formatDate({ start: { value: date } });
