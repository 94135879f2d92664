import type { NotePart } from './note-parts';

/** A note as Markdown (CommonMark): titles emphasised, addresses as links, all else letter for letter. */
export function toMarkdown(parts: readonly NotePart[]): string {
  return parts
    .map(({ text, isTitle, href }) => {
      if (href !== undefined) return `<${href}>`;
      return isTitle ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
    })
    .join('');
}

/** Text that Markdown takes letter for letter, within a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');
}
