import './timeline.css';
import { useMemo } from 'preact/hooks';
import type { SheetClaim } from '@/data/fact-sheet';
import { Timeline } from './Timeline';

interface SheetTimelineProps {
  claims: readonly SheetClaim[];
  /** Those of all topics, where they are at hand; drawn faint behind the sheet's own. */
  allClaims: readonly SheetClaim[] | undefined;
  onClaim(id: string): void;
}

/** The claims of a sheet among all others; brings the styles it is drawn by. */
export function SheetTimeline({ claims, allClaims, onClaim }: SheetTimelineProps) {
  const lit = useMemo(() => new Set(claims.map(({ id }) => id)), [claims]);
  return <Timeline claims={allClaims ?? claims} lit={lit} onClaim={onClaim} />;
}
