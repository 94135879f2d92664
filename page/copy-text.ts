/**
 * Put text on the clipboard, in answer to something the reader has just done; rejects where the browser
 * refuses. `root` is a place of ours in the page, out of its sight.
 */
export async function copyText(text: string, root: Node): Promise<void> {
  try {
    // Not there on pages without https; refused in frames that were not given the right.
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text, root)) throw new Error('The browser refused to copy.');
  }
}

/** The old way: select the text in a field of our own and have the browser copy the selection. */
function copyBySelection(text: string, root: Node): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'said';
  const focused = focusedIn(root);
  const selected = rangesOf(document.getSelection());
  root.appendChild(field);
  field.select();
  const isCopied = copySelection(text);
  field.remove();
  select(selected);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

// A page that forbids copying has the browser say that it has copied, though nothing was: what counts is
// whether we were asked for the text. On the window and early, so that of the page only what listens
// there as well has its say before us.
function copySelection(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isGiven = event.clipboardData !== null;
  };
  window.addEventListener('copy', give, { capture: true });
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return isDone && isGiven;
}

function focusedIn(root: Node): Element | null {
  const tree = root.getRootNode();
  return tree instanceof ShadowRoot ? tree.activeElement : document.activeElement;
}

function rangesOf(selection: Selection | null): Range[] {
  const count = selection?.rangeCount ?? 0;
  return Array.from({ length: count }, (_, index) => (selection as Selection).getRangeAt(index));
}

function select(ranges: readonly Range[]): void {
  const selection = document.getSelection();
  if (ranges.length === 0) return;
  selection?.removeAllRanges();
  for (const range of ranges) selection?.addRange(range);
}
