import type { Catalogue } from '@/data/catalogue';
import { library } from './library-strings';
import { Timeline } from './Timeline';

interface TimelinePageProps {
  catalogue: Catalogue;
  onClaim(id: string): void;
}

/** All that is known, in order of time, as large as the window allows. */
export function TimelinePage({ catalogue, onClaim }: TimelinePageProps) {
  return (
    <>
      <h2 class="page-title">{library.timelineHead}</h2>
      <Timeline claims={[...catalogue.claims.values()]} onClaim={onClaim} />
    </>
  );
}
