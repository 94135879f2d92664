/** Topics by the name their reader knows: the one in the reader's language, where the dataset has it. */
import type { Name } from '@/data/schema';
import { language } from './spoken';

/** What a topic is called, in English and, as far as is known, in other languages. */
export interface Named {
  readonly name: string;
  readonly names?: readonly Name[] | undefined;
}

/** The name to show in the interface, with its language. */
export function shownName({ name, names = [] }: Named): Name {
  return names.find((one) => one.language === language()) ?? { language: 'en', text: name };
}

/** The name to use within a sentence. */
export function topicName(topic: Named): string {
  return shownName(topic).text;
}

/** What it is called elsewhere: the English name first, if it is not the one that is shown. */
export function otherNames(topic: Named): readonly Name[] {
  const shown = shownName(topic);
  const english = { language: 'en', text: topic.name };
  return [english, ...(topic.names ?? [])].filter((one) => one.language !== shown.language);
}
