import type { SheetCitation } from '@/data/fact-sheet';
import { isolated } from './dressed';

/** Where in a source to look: by number, as the styles take it, or in words. */
export type Place =
  | { readonly label: 'page' | 'paragraph'; readonly locator: string }
  | { readonly words: string };

const PAGES = /^pp?\. ?(\d+(?:[-–]\d+)?)$/;
const PARAGRAPHS = /^para(?:graph)?s?\.? (\d+(?:[-–]\d+)?)$/;

/** Where in its source a citation points to, or undefined where it means the whole. */
export function placeInSource({
  locator,
  verbatim,
}: Pick<SheetCitation, 'locator' | 'verbatim'>): Place | undefined {
  if (locator === undefined) return undefined;
  const page = PAGES.exec(locator)?.[1];
  if (page) return { label: 'page', locator: page };
  const paragraph = PARAGRAPHS.exec(locator)?.[1];
  if (paragraph) return { label: 'paragraph', locator: paragraph };
  return { words: verbatim ? `at “${isolated(locator)}”` : isolated(locator) };
}
