import type { Gazetteer, TopicNames } from '@/data/gazetteer';
import { fold } from './fold';

/** The pairs that rule R5 reads, and where the names of their two sides stand in the gazetteer. */
const PAIRS = [
  { relation: 'dprk-pakistan-relations', others: ['dprk', 'pyongyang'] },
  { relation: 'south-korea-pakistan', others: [] },
];
const PAKISTAN = ['pakistan', 'islamabad'];
const SOUTH = 'southkorea';

/** The topics without those forms of a relation that hold both countries' names: rule R5 reads them. */
export function withoutPairs({ topics, phrases }: Pick<Gazetteer, 'topics' | 'phrases'>) {
  const namesOf = (ids: readonly string[]) =>
    topics.filter(({ topic }) => ids.includes(topic)).flatMap(foldedForms);
  const pakistan = namesOf(PAKISTAN);
  const south = Object.values(phrases.heads[SOUTH] ?? {}).flatMap((words) => words.map(folded));
  return topics.map((names) => {
    const pair = PAIRS.find(({ relation }) => relation === names.topic);
    if (!pair) return names;
    const others = pair.others.length > 0 ? namesOf(pair.others) : south;
    return dropWhere(names, (text) => holdsAny(text, others) && holdsAny(text, pakistan));
  });
}

const folded = (text: string) => fold(text).text;
// As a whole word: in пакистано-северокорейский neither country is named.
const holdsAny = (text: string, names: readonly string[]) =>
  names.some((name) => new RegExp(`(?<![a-zа-я])${escaped(name)}(?![a-zа-я])`, 'u').test(text));
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function foldedForms({ forms }: TopicNames): string[] {
  return Object.values(forms)
    .flat()
    .map((form) => folded(typeof form === 'string' ? form : form.text));
}

function dropWhere(names: TopicNames, isDropped: (text: string) => boolean): TopicNames {
  const forms = Object.entries(names.forms).map(([language, list]) => [
    language,
    list.filter((form) => !isDropped(folded(typeof form === 'string' ? form : form.text))),
  ]);
  return { ...names, forms: Object.fromEntries(forms) };
}
