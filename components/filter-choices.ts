import type { SheetClaim } from '@/data/fact-sheet';
import type { Standpoint, Status, TopicKind } from '@/data/schema';
import type { Choices } from './FilterPanel';
import { standpointName } from './standpoint-name';
import { strings } from './strings';
import { languageName } from './words';

/** What these claims can be narrowed down by: only what would leave some and not all of them. */
export function statusChoices(claims: readonly SheetClaim[]): NonNullable<Choices['statuses']> {
  return choicesOf<Status>(
    claims.map(({ status }) => [status]),
    strings.status,
  );
}

/** Whose sources these claims rest on. */
export function standpointChoices(
  claims: readonly SheetClaim[],
): NonNullable<Choices['standpoints']> {
  return choicesOf<Standpoint>(
    claims.map(({ citations }) => citations.map(({ source }) => source.standpoint)),
    standpointName,
  );
}

/** The kinds of topics, as they are called together. */
export function kindChoices(): NonNullable<Choices['kinds']> {
  return Object.entries(strings.kinds).map(([value, name]) => ({
    value: value as TopicKind,
    name,
  }));
}

/** The languages of these claims' sources, the most frequent first. */
export function languageChoices(claims: readonly SheetClaim[]): NonNullable<Choices['languages']> {
  const tags = claims.flatMap(({ citations }) => [
    ...new Set(citations.map(({ source }) => source.language)),
  ]);
  const frequency = (tag: string) => tags.filter((other) => other === tag).length;
  return [...new Set(tags)]
    .toSorted((a, b) => frequency(b) - frequency(a))
    .map((value) => ({ value, name: languageName(value) }));
}

function choicesOf<Value extends string>(
  values: readonly (readonly Value[])[],
  names: Readonly<Record<Value, string>>,
): { value: Value; name: string }[] {
  const present = new Set(values.flat());
  return (Object.keys(names) as Value[])
    .filter((value) => present.has(value))
    .map((value) => ({ value, name: names[value] }));
}
