import type { FactSheet as Sheet, TopicRef } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { ClaimList } from './ClaimList';
import { ConflictItem } from './ConflictItem';
import { byPeriod, type PlacedConflicts, placeConflicts } from './claim-order';
import { digest } from './digest';
import { StatusKey } from './StatusKey';
import { strings } from './strings';
import { TopicIntro } from './TopicIntro';

interface FactSheetProps {
  sheet: Sheet;
  onTopic(id: TopicId): void;
}

/** Everything known about a topic: names, claims by decade, open questions, and where to read on. */
export function FactSheet({ sheet, onTopic }: FactSheetProps) {
  const placed = placeConflicts(sheet.claims, sheet.conflicts);
  return (
    <article class="sheet">
      <p class="kind">{strings.kind[sheet.topic.kind]}</p>
      <h2>{sheet.topic.name}</h2>
      <p class="digest">{digest(sheet)}</p>
      <TopicIntro topic={sheet.topic} />
      <Periods sheet={sheet} placed={placed} />
      {placed.rest.length > 0 && <OtherConflicts sheet={sheet} placed={placed} />}
      {sheet.related.length > 0 && <Related topics={sheet.related} onTopic={onTopic} />}
      <StatusKey />
    </article>
  );
}

function Periods({ sheet, placed }: { sheet: Sheet; placed: PlacedConflicts }) {
  return (
    <>
      {byPeriod(sheet.claims).map(({ label, claims }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ClaimList claims={claims} placed={placed} allClaims={sheet.claims} label={label} />
        </section>
      ))}
    </>
  );
}

function OtherConflicts({ sheet, placed }: { sheet: Sheet; placed: PlacedConflicts }) {
  return (
    <section>
      <h3>{strings.conflict.others}</h3>
      {placed.rest.map((conflict) => (
        <ConflictItem key={conflict.id} conflict={conflict} claims={sheet.claims} />
      ))}
    </section>
  );
}

function Related({ topics, onTopic }: { topics: readonly TopicRef[]; onTopic(id: TopicId): void }) {
  return (
    <section>
      <h3>{strings.sheet.related}</h3>
      <ul class="related">
        {topics.map(({ id, name, kind }) => (
          <li key={id}>
            <button type="button" class="topic" onClick={() => onTopic(id)}>
              <span class="topic-name">{name}</span>{' '}
              <span class="topic-count">{strings.kind[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
