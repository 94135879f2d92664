const FIELDS =
  'input:not([type="checkbox" i], [type="radio" i], [type="button" i], [type="submit" i]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const ROLES = '[role="textbox"], [role="searchbox"], [role="combobox"]';

/** Whether the reader is writing: nothing of ours acts on keys then. */
export function isWriting(): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return document.designMode === 'on' || element?.closest(`${FIELDS}, ${ROLES}`) != null;
}
