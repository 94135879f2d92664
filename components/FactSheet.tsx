import { useRef } from 'preact/hooks';
import type { FactSheet as Sheet, SheetClaim } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { isNarrowed } from './claim-filter';
import { RelatedTopics } from './RelatedTopics';
import { relatedTopics } from './related-topics';
import { type ClaimTools, SheetClaimItem } from './SheetClaimItem';
import { SheetDisputes } from './SheetDisputes';
import { SheetDrawings } from './SheetDrawings';
import { SheetFacts } from './SheetFacts';
import { SheetHead } from './SheetHead';
import { SheetNav } from './SheetNav';
import { FoldedSection, SheetSection } from './SheetSection';
import { SheetSources } from './SheetSources';
import { StatusKey } from './StatusKey';
import { isLong, sectionsOf } from './sheet-sections';
import { sheetSources } from './sheet-sources';
import { useFrame } from './use-frame';
import { useSheetClaims } from './use-sheet-claims';
import { useWaysInSheet } from './use-ways-in-sheet';

/** From this width in CSS px there is room for what is folded away in a popup or a side panel. */
const WIDE = 560;

interface FactSheetProps extends ClaimTools {
  sheet: Sheet;
  /** The day of the article the reader has open, by its own word, ISO 8601. */
  published?: string | undefined;
  /** Topics that the article names. */
  onPage?: ReadonlySet<TopicId> | undefined;
  /** The claims of all topics, where they are at hand; the timeline shows them behind the sheet's own. */
  allClaims?: readonly SheetClaim[] | undefined;
  onTopic(id: TopicId): void;
}

/** Everything known about a topic: names, claims by decade, disputes, drawings, sources, and where to read on. */
export function FactSheet(props: FactSheetProps) {
  return <Topic key={props.sheet.topicId} {...props} />; // What was folded and chosen was so for one topic.
}

function Topic({
  sheet,
  published,
  onPage,
  onTopic,
  onClaim,
  claimTools,
  ...rest
}: FactSheetProps) {
  const place = useRef<HTMLElement>(null);
  const isWide = (useFrame(place)?.width ?? 0) >= WIDE;
  const facts = useSheetClaims(sheet, published);
  const ways = useWaysInSheet(place, facts.reveal);
  const item = (claim: SheetClaim) => (
    <SheetClaimItem
      key={claim.id}
      conflicts={sheet.conflicts.filter(({ claims }) => claims.includes(claim.id))}
      onConflict={ways.toConflict}
      {...{ claim, onClaim, claimTools }}
    />
  );
  return (
    <article class="sheet" ref={place}>
      <SheetHead sheet={sheet} onClaim={ways.toClaim} />
      {isLong(sheet) && <SheetNav sections={sectionsOf(sheet, facts)} onSection={ways.toSection} />}
      <SheetFacts all={sheet.claims} {...{ facts, published, isWide, item }} />
      {sheet.conflicts.length > 0 && (
        <SheetDisputes
          isNarrowed={isNarrowed(facts.filter)}
          {...{ sheet, onClaim: ways.toClaim }}
        />
      )}
      <SheetDrawings
        {...{ sheet, isWide, onTopic, allClaims: rest.allClaims }}
        onClaim={(id) => leadToClaim(id, ways.toClaim, { sheet, onTopic, onClaim, ...rest })}
      />
      <Sources sheet={sheet} isWide={isWide} />
      {sheet.related.length > 0 && (
        <SheetSection name="related" count={sheet.related.length}>
          <RelatedTopics related={relatedTopics(sheet, onPage)} onTopic={onTopic} />
        </SheetSection>
      )}
      <StatusKey />
    </article>
  );
}

function Sources({ sheet, isWide }: { sheet: Sheet; isWide: boolean }) {
  const sources = sheetSources(sheet);
  return (
    <FoldedSection name="sources" count={sources.length} isOpen={isWide}>
      {() => <SheetSources sources={sources} />}
    </FoldedSection>
  );
}

/** To a claim of the sheet within it; to another by itself, or to its topic where that cannot be. */
function leadToClaim(
  id: string,
  withinSheet: (id: string) => void,
  { sheet, allClaims = [], onTopic, onClaim }: FactSheetProps,
): void {
  const isIt = (claim: SheetClaim) => claim.id === id;
  const [topic] = allClaims.find(isIt)?.topics ?? [];
  if (sheet.claims.some(isIt)) withinSheet(id);
  else if (onClaim) onClaim(id);
  else if (topic !== undefined) onTopic(topic);
}
