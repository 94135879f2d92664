import type { Catalogue } from '@/data/catalogue';
import type { SheetClaim } from '@/data/fact-sheet';
import { ClaimItem } from './ClaimItem';
import { TopicLinks } from './FoundClaims';
import { library } from './library-strings';
import type { ClaimTools } from './SheetClaimItem';
import { SheetDispute } from './SheetDispute';

interface ClaimPageProps extends Pick<ClaimTools, 'claimTools'> {
  claim: SheetClaim;
  catalogue: Catalogue;
  onClaim(id: string): void;
}

/** One fact with everything about it: who says it, its sources, what speaks against it, its topics. */
export function ClaimPage({ claim, catalogue, claimTools, onClaim }: ClaimPageProps) {
  const conflicts = [...catalogue.conflicts.values()].filter((conflict) =>
    conflict.claims.includes(claim.id),
  );
  const claims = [...catalogue.claims.values()];
  return (
    <article>
      <h2 class="page-title">{library.view.search}</h2>
      <ul class="claims">
        <ClaimItem claim={claim}>{claimTools?.(claim)}</ClaimItem>
      </ul>
      {conflicts.map((conflict) => (
        <SheetDispute key={conflict.id} heading="h3" {...{ conflict, claims, onClaim }} />
      ))}
      <h3>{library.aboutTopics}</h3>
      <TopicLinks ids={claim.topics} catalogue={catalogue} />
    </article>
  );
}
