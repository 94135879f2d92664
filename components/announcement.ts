import { troubleOf } from './CardTrouble';
import type { CardMention } from './card-mention';
import { card } from './card-strings';
import type { SheetState } from './sheet-state';
import { strings } from './strings';

/** What a screen reader says of a card that was opened by keyboard; nothing while facts are on their way. */
export function announcement(
  state: SheetState,
  { quote, place }: CardMention,
  inFrame: boolean,
): string {
  if (state.kind === 'loading') return '';
  if (state.kind !== 'ready') return `${troubleOf(state).what(quote)} ${troubleOf(state).next}`;
  const { name, kind, summary } = state.sheet.topic;
  return card.announce(name, strings.kind[kind], placeInWords(place, inFrame), summary);
}

/** Which mention it is, in words; a frame counts its own. */
export function placeInWords({ number, count }: CardMention['place'], inFrame: boolean): string {
  return card[inFrame ? 'placeInFrame' : 'place'](number, count);
}
