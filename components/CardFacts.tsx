import { useId } from 'preact/hooks';
import type { FactSheet, SheetClaim } from '@/data/fact-sheet';
import { AboutFacts } from './AboutFacts';
import { CardClaim } from './CardClaim';
import type { CardMention } from './card-mention';
import { card } from './card-strings';
import { placeConflicts } from './claim-order';
import type { Opening } from './opening-claims';
import { StatusKey } from './StatusKey';
import { Summary } from './Summary';
import { WhyMarked } from './WhyMarked';

interface CardFactsProps {
  sheet: FactSheet;
  mention: CardMention;
  opening: Opening;
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}

/** What a topic is, the claims that open a card or all there are, and after them how they were chosen and why it is marked. */
export function CardFacts({ sheet, mention, opening, isWhole, onWhole }: CardFactsProps) {
  const listId = useId();
  const isChoice = opening.claims.length < sheet.claims.length;
  return (
    <div class="card-body">
      <Summary text={sheet.topic.summary} />
      <Claims id={listId} sheet={sheet} claims={isWhole ? sheet.claims : opening.claims} />
      {isChoice && (
        <button
          type="button"
          class="show-all"
          aria-expanded={isWhole}
          aria-controls={listId}
          onClick={() => onWhole(!isWhole)}
        >
          {isWhole ? card.showFewer : card.showAll(sheet.claims.length)}
        </button>
      )}
      <AboutFacts sheet={sheet} mention={mention} opening={isChoice && !isWhole && opening} />
      <WhyMarked grounds={mention.grounds} />
      <StatusKey />
    </div>
  );
}

interface ClaimsProps {
  id: string;
  sheet: FactSheet;
  claims: readonly SheetClaim[];
}

function Claims({ id, sheet, claims }: ClaimsProps) {
  const placed = placeConflicts(claims, sheet.conflicts);
  const unseen = sheet.claims.filter((claim) => !claims.includes(claim));
  return (
    <ol class="claims" id={id} aria-label={card.facts}>
      {claims.map((claim) => (
        <CardClaim
          key={claim.id}
          {...{ claim, unseen, shown: claims }}
          conflicts={placed.beside.get(claim.id) ?? []}
          mentioned={placed.mentioned.get(claim.id) ?? []}
        />
      ))}
    </ol>
  );
}
