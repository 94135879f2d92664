import type { CitedSource } from '@/data/fact-sheet';
import { yearOf } from './format-date';
import { strings } from './strings';
import { apart } from './words';

/** A source by publisher and year. */
export function imprint({ publisher, published }: CitedSource): string {
  return apart(`${publisher}, ${published === null ? strings.date.none : yearOf(published)}`);
}
