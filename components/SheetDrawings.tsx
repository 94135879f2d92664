import type { FactSheet, SheetClaim } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { SheetDrawing } from './SheetDrawing';
import { FoldedSection } from './SheetSection';

// In files of their own: who reads a sheet in the popup seldom unfolds them.
const loadTimeline = async () => (await import('./SheetTimeline')).SheetTimeline;
const loadConnections = async () => (await import('./SheetConnections')).SheetConnections;

interface SheetDrawingsProps {
  sheet: FactSheet;
  allClaims: readonly SheetClaim[] | undefined;
  /** Whether there is room for them to stand open. */
  isWide: boolean;
  onTopic(id: TopicId): void;
  onClaim(id: string): void;
}

/** A sheet in pictures: its claims in time, and the topics around its own. */
export function SheetDrawings({ sheet, allClaims, isWide, onTopic, onClaim }: SheetDrawingsProps) {
  return (
    <>
      <FoldedSection name="timeline" isOpen={isWide}>
        {() => (
          <SheetDrawing load={loadTimeline} given={{ claims: sheet.claims, allClaims, onClaim }} />
        )}
      </FoldedSection>
      {sheet.related.length > 0 && (
        <FoldedSection name="connections" isOpen={isWide}>
          {() => <SheetDrawing load={loadConnections} given={{ sheet, onTopic, onClaim }} />}
        </FoldedSection>
      )}
    </>
  );
}
