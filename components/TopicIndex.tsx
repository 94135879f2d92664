import type { Catalogue } from '@/data/catalogue';
import type { TopicKind } from '@/data/schema';
import { directionOf } from './direction';
import { groupBy } from './group-by';
import { fragmentOf } from './library-route';
import { library } from './library-strings';
import { PagedList } from './PagedList';
import { strings } from './strings';
import { TopicName } from './TopicName';
import { otherNames, topicName } from './topic-name';
import { locale } from './words';

const KINDS = Object.keys(strings.kinds) as TopicKind[]; // The catalogue has every kind as a key.

/** All topics by kind and name, with what they are called elsewhere and how much is known. */
export function TopicIndex({ catalogue }: { catalogue: Catalogue }) {
  const sheets = [...catalogue.sheets.values()].toSorted((a, b) =>
    topicName(a.topic).localeCompare(topicName(b.topic), locale()),
  );
  const groups = groupBy(sheets, ({ topic }) => topic.kind);
  return (
    <>
      <h2 class="page-title">{library.view.topics}</h2>
      <p class="digest">{library.topicIndex(sheets.length)}</p>
      {KINDS.filter((kind) => groups.has(kind)).map((kind) => (
        <section key={kind}>
          <h3>{strings.kinds[kind]}</h3>
          <PagedList class="index" items={groups.get(kind) ?? []} keyOf={({ topicId }) => topicId}>
            {({ topicId, topic, claims }) => (
              <>
                <a href={fragmentOf({ view: 'topic', id: topicId })}>
                  <TopicName topic={topic} />
                </a>{' '}
                <span class="topic-count">{library.facts(claims.length)}</span>
                <span class="index-names" translate={false}>
                  {otherNames(topic).map(({ language, text }) => (
                    <span key={`${language} ${text}`} lang={language} dir={directionOf(language)}>
                      {text}
                    </span>
                  ))}
                </span>
              </>
            )}
          </PagedList>
        </section>
      ))}
    </>
  );
}
