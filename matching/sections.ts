/** The sections of one page (policy R4.5). */
import { createSection, type Section } from './passages';

/** Gives the section of a place, the same one each time; what the page's title speaks of, all of them are about. */
export function createSections() {
  const title = createSection();
  const whole = {};
  const sections = new WeakMap<object, Section>();
  return (role: string, key: object = whole): Section => {
    if (role === 'title') return title;
    const known = sections.get(key) ?? createSection(title);
    sections.set(key, known);
    return known;
  };
}
