import { isRead } from './reading-rules';
import type { Scanner } from './scanner';

/** Have a whole document read, and these shadow roots of it. */
export function scanAll({ scan }: Pick<Scanner, 'scan'>, roots: readonly ShadowRoot[]): void {
  // For a moment a document that is written anew has no element; the next one comes as a change.
  const html: Element | null = document.documentElement;
  if (html) scan(html, true);
  for (const root of roots) if (isRead(root)) scan(root, true);
}
