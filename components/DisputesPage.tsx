import type { Catalogue } from '@/data/catalogue';
import { TopicLinks } from './FoundClaims';
import { library } from './library-strings';
import { PagedList } from './PagedList';
import { SheetDispute } from './SheetDispute';

interface DisputesPageProps {
  catalogue: Catalogue;
  onClaim(id: string): void;
}

/** Every question on which accounts differ, in order of time, its versions side by side. */
export function DisputesPage({ catalogue, onClaim }: DisputesPageProps) {
  const conflicts = [...catalogue.conflicts.values()];
  const claims = [...catalogue.claims.values()];
  return (
    <>
      <h2 class="page-title">{library.view.disputes}</h2>
      <p class="digest">{library.disputeIndex(conflicts.length)}</p>
      <PagedList class="disputes" items={conflicts} keyOf={({ id }) => id}>
        {(conflict) => (
          <>
            <SheetDispute heading="h3" {...{ conflict, claims, onClaim }} />
            <TopicLinks ids={topicsOf(conflict.claims, catalogue)} catalogue={catalogue} />
          </>
        )}
      </PagedList>
    </>
  );
}

/** The topics that most of these claims are about, three at most. */
function topicsOf(ids: readonly string[], { claims }: Catalogue): string[] {
  const topics = ids.flatMap((id) => claims.get(id)?.topics ?? []);
  const frequency = (topic: string) => topics.filter((other) => other === topic).length;
  return [...new Set(topics)].toSorted((a, b) => frequency(b) - frequency(a)).slice(0, 3);
}
