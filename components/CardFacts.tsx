import { useId } from 'preact/hooks';
import type { FactSheet } from '@/data/fact-sheet';
import { ClaimList } from './ClaimList';
import type { CardMention } from './card-mention';
import { card } from './card-strings';
import { placeConflicts } from './claim-order';
import { digest } from './digest';
import type { Opening } from './opening-claims';
import { StatusKey } from './StatusKey';
import { TopicIntro } from './TopicIntro';
import { WhyMarked } from './WhyMarked';

interface CardFactsProps {
  sheet: FactSheet;
  mention: CardMention;
  opening: Opening;
  isWhole: boolean;
  onWhole(isWhole: boolean): void;
}

/** Names, summary, and the claims that open a card or all there are, and how they were chosen. */
export function CardFacts({ sheet, mention, opening, isWhole, onWhole }: CardFactsProps) {
  const listId = useId();
  const claims = isWhole ? sheet.claims : opening.claims;
  const isChoice = opening.claims.length < sheet.claims.length;
  return (
    <div class="card-body">
      {isAnotherName(mention.quote, sheet.topic.name) && <Surface words={mention.quote} />}
      <TopicIntro topic={sheet.topic} />
      <p class="digest">{digest(sheet)}</p>
      {isChoice && !isWhole && <p class="choice">{howChosen(opening)}</p>}
      <ClaimList
        id={listId}
        label={card.facts}
        claims={claims}
        placed={placeConflicts(claims, sheet.conflicts)}
        allClaims={sheet.claims}
      />
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
      <WhyMarked grounds={mention.grounds} />
      <StatusKey />
    </div>
  );
}

function howChosen({ picked, because, years }: Opening): string {
  const names = because.map(({ name }) => name).slice(0, 3);
  const isNamed = names.length + years.length > 0;
  return card.chosen(picked, isNamed ? names : [card.otherTopics], years);
}

function Surface({ words }: { words: string }) {
  return (
    <p class="surface">
      {card.surface} {card.quote(words)}
    </p>
  );
}

/** Whether the page writes the name in a way worth telling: not by a soft hyphen or another blank. */
function isAnotherName(surface: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\u00ad/g, '')
      .replace(/\s+/gu, ' ')
      .trim();
  return plain(surface) !== plain(name);
}
