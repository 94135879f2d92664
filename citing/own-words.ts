/**
 * Titles in square brackets are our own words for a source whose headline was not recorded. All three
 * styles set such a description without quotation marks and italics (Chicago 18, 14.57 on untitled
 * matter; APA 7, 9.22; MLA 9, 5.29), which CSL has no means to say of a title.
 */
export function withoutQuotes(entry: string): string {
  return entry
    .replace(/“(\[[^\]]+\])([.,]?)”/g, '$1$2')
    .replace(/<i>(\[[^\]]+\])([.,]?)<\/i>/g, '$1$2');
}
