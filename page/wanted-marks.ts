import { languagesOf } from './mark-language';
import type { MarkingStyle } from './marking-style';
import type { Mark } from './painter';

/** Tells whether the reader wants a mention underlined, by its kind of topic and its language. */
export function createWanted({
  withoutKinds,
  withoutLanguages,
}: Pick<MarkingStyle, 'withoutKinds' | 'withoutLanguages'>): (mark: Mark) => boolean {
  const kinds = new Set(withoutKinds);
  const languages = new Set(withoutLanguages);
  return (mark) =>
    !kinds.has(mark.kind) &&
    (languages.size === 0 || languagesOf(mark).some((language) => !languages.has(language)));
}
