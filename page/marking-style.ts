import type { Density } from './density';
import { REST_MS } from './hover';

/** How the reader wants mentions marked, and cards opened. */
export interface MarkingStyle {
  readonly density: Density;
  readonly look: Look;
  /** The kinds of topics that are not underlined. */
  readonly withoutKinds: readonly string[];
  /** The languages, by tag, in which nothing is underlined. */
  readonly withoutLanguages: readonly string[];
  /** How long the pointer rests on a mention before its card opens, ms. */
  readonly restMs: number;
  /** The key that has to be held for the pointer to open a card. */
  readonly modifier: Modifier;
}

/** What holds until the reader says otherwise. */
export const USUAL_STYLE: MarkingStyle = {
  density: 'first',
  look: 'dotted',
  withoutKinds: [],
  withoutLanguages: [],
  restMs: REST_MS,
  modifier: 'none',
};

/** A dotted line, a wash of colour, or nothing: then the page has nothing of ours to find until a card is asked for. */
export type Look = 'dotted' | 'wash' | 'none';

/** A key that may have to be held. */
export type Modifier = 'none' | 'alt' | 'ctrl' | 'shift';

/** Whether the key is held that has to be. */
export function isHeld(
  modifier: Modifier,
  { altKey, ctrlKey, shiftKey }: Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'shiftKey'>,
): boolean {
  return { none: true, alt: altKey, ctrl: ctrlKey, shift: shiftKey }[modifier];
}

/** Whether two styles have the same mentions underlined. */
export function isSameChoice(one: MarkingStyle, other: MarkingStyle): boolean {
  const choice = ({ density, withoutKinds, withoutLanguages }: MarkingStyle) =>
    JSON.stringify([density, withoutKinds, withoutLanguages]);
  return choice(one) === choice(other);
}
