const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const ROLES = '[role="textbox"], [role="searchbox"], [role="combobox"]';

/** Whether the reader is writing: nothing of ours acts on keys then. */
export function isWriting(): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return document.designMode === 'on' || element?.closest(`${FIELDS}, ${ROLES}`) != null;
}
