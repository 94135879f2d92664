/** The page's own highlight registry. Names in it say nothing about us; `entrypoints/marks.css` styles them. */

/** Under this name stand the marks, by how they look. */
export const HIGHLIGHT_NAMES = { dotted: 'dotted-underline', wash: 'soft-background' } as const;
/** Under this one the mark whose card is open. */
export const CURRENT_NAME = 'solid-underline';

/** Enter a highlight; one from an earlier life of this script, whose world is gone, is replaced. */
export function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** Take a highlight out, unless another has taken its place. */
export function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
