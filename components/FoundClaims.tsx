import type { Catalogue } from '@/data/catalogue';
import type { SheetClaim } from '@/data/fact-sheet';
import { DateText } from './DateText';
import { fragmentOf } from './library-route';
import { PagedList } from './PagedList';
import { SourceList } from './SourceList';
import { Speaker } from './Speaker';
import { StatusMark } from './StatusMark';
import { TopicName } from './TopicName';
import { IN_ENGLISH } from './text-language';

interface FoundClaimsProps {
  claims: readonly SheetClaim[];
  catalogue: Pick<Catalogue, 'topics'>;
}

/** Facts in a list of any length, each with its sources and the topics it belongs to. */
export function FoundClaims({ claims, catalogue }: FoundClaimsProps) {
  return (
    <PagedList class="claims" items={claims} keyOf={({ id }) => id}>
      {(claim) => (
        <article class="claim">
          <p class="claim-head">
            <DateText span={claim.date} /> <StatusMark status={claim.status} />
          </p>
          <p class="claim-text" {...IN_ENGLISH}>
            <a href={fragmentOf({ view: 'claim', id: claim.id })}>{claim.text}</a>
          </p>
          {claim.speaker !== undefined && (
            <p class="speaker">
              <Speaker name={claim.speaker} />
            </p>
          )}
          <SourceList citations={claim.citations} />
          <TopicLinks ids={claim.topics} catalogue={catalogue} />
        </article>
      )}
    </PagedList>
  );
}

/** The topics that a claim belongs to, each with the way to its sheet. */
export function TopicLinks({
  ids,
  catalogue,
}: { ids: readonly string[] } & Pick<FoundClaimsProps, 'catalogue'>) {
  return (
    <ul class="topic-links">
      {ids.flatMap((id) => {
        const topic = catalogue.topics.get(id);
        if (!topic) return [];
        return [
          <li key={id}>
            <a href={fragmentOf({ view: 'topic', id })}>
              <TopicName topic={topic} />
            </a>
          </li>,
        ];
      })}
    </ul>
  );
}
