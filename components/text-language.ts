/** Attributes that say in which language an element is written, and in which direction. */
import { directionOf } from './direction';
import { language } from './spoken';

/** For what holds the interface's own words. */
export function inInterfaceLanguage() {
  return { lang: language(), dir: directionOf(language()) };
}

/** For what the dataset says, which is English whatever the interface speaks. */
export const IN_ENGLISH = { lang: 'en', dir: 'ltr' } as const;
