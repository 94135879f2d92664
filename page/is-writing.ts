import { focusedIn } from './focused';
import type { ShadowOf } from './shadow-hosts';
import { nearest } from './true-element';

const FIELDS =
  'input:not([type="checkbox" i], [type="radio" i], [type="button" i], [type="submit" i]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const ROLES = '[role="textbox"], [role="searchbox"], [role="combobox"]';

/** Whether the reader is writing in this frame: nothing of ours acts on keys then. */
export function isWriting(shadowOf: ShadowOf): boolean {
  // A frame remembers its field while the reader is in another.
  if (!document.hasFocus()) return false;
  const isField = (element: Element) => nearest(element, `${FIELDS}, ${ROLES}`) !== null;
  return document.designMode === 'on' || focusedIn(shadowOf).some(isField);
}
