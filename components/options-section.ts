/** The sections of the options page, in order; each is an address of its own (`#marks`). */
export const SECTIONS = [
  'sites',
  'marks',
  'card',
  'keyboard',
  'languages',
  'data',
  'sync',
  'privacy',
  'about',
] as const;

/** A section of the options page. */
export type Section = (typeof SECTIONS)[number];

/** The section that an address's fragment names; the first where it names none. */
export function sectionOf(fragment: string): Section {
  return SECTIONS.find((section) => `#${section}` === fragment) ?? 'sites';
}
