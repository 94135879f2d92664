/** The forms in which a claim can be cited, the usual ones first. */
export const CITE_FORMATS = [
  'chicago',
  'apa',
  'mla',
  'text',
  'markdown',
  'bibtex',
  'ris',
  'csl-json',
] as const;

/** A form in which a claim can be cited. */
export type CiteFormat = (typeof CITE_FORMATS)[number];
