import type { FactSheet } from '@/data/fact-sheet';
import type { CardMention } from './card-mention';
import { card } from './card-strings';
import { digest } from './digest';
import { NameList } from './NameList';
import type { Opening } from './opening-claims';
import { otherNames, topicName } from './topic-name';

interface AboutFactsProps {
  sheet: FactSheet;
  mention: CardMention;
  /** How the claims that are shown were chosen; false where all are shown. */
  opening: Opening | false;
}

/** How much is known and what of it is shown, and what the topic is called on the page and elsewhere. */
export function AboutFacts({ sheet, mention: { quote }, opening }: AboutFactsProps) {
  const names = otherNames(sheet.topic);
  return (
    <div class="about-facts">
      <p class="digest">{digest(sheet)}</p>
      {opening && <p class="choice">{howChosen(opening)}</p>}
      {isAnotherName(quote, topicName(sheet.topic)) && (
        <p class="surface">
          {card.surface} {card.quote(quote)}
        </p>
      )}
      {names.length > 0 && <NameList names={names} />}
    </div>
  );
}

function howChosen({ picked, because, years }: Opening): string {
  const names = because.map(topicName).slice(0, 3);
  const isNamed = names.length + years.length > 0;
  return card.chosen(picked, isNamed ? names : [card.otherTopics], years);
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
