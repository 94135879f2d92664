import { outerOf } from './tree';
import { fits } from './true-element';

/** What does something of its own when it is tapped, as far as a page says so. */
const INTERACTIVE = [
  'a[href], area[href], svg a, button, summary, label, input, select, textarea, option',
  'audio[controls], video[controls], [contenteditable]:not([contenteditable="false"]), [onclick]',
  ...['link', 'button', 'checkbox', 'menuitem', 'option', 'radio', 'switch', 'tab', 'treeitem'].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/** Whether a node is in something that a tap follows, presses or fills in, shadow roots looked through. */
export function isInteractive(node: Node): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if (at instanceof Element && fits(at, INTERACTIVE)) return true;
  }
  return false;
}
