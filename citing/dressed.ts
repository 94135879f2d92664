import type { CslItem, CslName } from './csl-item';

/**
 * An item with the marks that citeproc needs to leave our words as they are: names of publishers, and
 * the descriptions that stand for titles, keep their capitals, and what runs from right to left keeps
 * its direction to itself. Only for the styles; a program reads the item without them.
 */
export function dressed(item: CslItem): CslItem {
  const { title, author, publisher } = item;
  const container = item['container-title'];
  return {
    ...item,
    title: title.startsWith('[') ? asWritten(title) : isolated(title),
    ...(author && { author: author.map(dressedName) }),
    ...(container !== undefined && { 'container-title': asWritten(isolated(container)) }),
    ...(publisher !== undefined && { publisher: asWritten(isolated(publisher)) }),
  };
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text fenced off, where it runs from right to left in a line that does not. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

const asWritten = (text: string) => `<span class="nocase">${text}</span>`;

function dressedName(name: CslName): CslName {
  return 'literal' in name ? { literal: isolated(name.literal) } : name;
}
