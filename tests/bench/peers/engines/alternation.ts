import { terms } from 'virtual:terms';

/** One expression for all terms, the longest first: case set aside and no boundaries asked for, which is quickest. */
export function alternation(): RegExp {
  return new RegExp(terms.map(escaped).join('|'), 'gi');
}

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
