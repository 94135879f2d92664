import { troubleOf } from './CardTrouble';
import type { CardMention } from './card-mention';
import { card } from './card-strings';
import type { SheetState } from './sheet-state';
import { strings } from './strings';
import { topicName } from './topic-name';

/** What a screen reader says of a card that was opened by keyboard; nothing while facts are on their way. */
export function announcement(
  state: SheetState,
  { quote, place }: CardMention,
  inFrame: boolean,
): string {
  if (state.kind === 'loading') return '';
  if (state.kind !== 'ready') return `${troubleOf(state).what(quote)} ${troubleOf(state).next}`;
  const { topic } = state.sheet;
  return card.announce(
    topicName(topic),
    strings.kind[topic.kind],
    placeInWords(place, inFrame),
    topic.summary,
  );
}

/** Which mention it is, in words; a frame counts its own. */
export function placeInWords({ number, count }: CardMention['place'], inFrame: boolean): string {
  return inFrame ? card.placeInFrame(number, count) : card.place(number, count);
}
