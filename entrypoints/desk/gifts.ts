import type { Given } from '@/documents/open-document';

interface GiftParts {
  open(given: Given): void;
  /** Whether a file is being held over the page. */
  setDropping(isDropping: boolean): void;
}

/** Take what is dropped on this page or pasted into it. */
export function followGifts({ open, setDropping }: GiftParts, signal: AbortSignal): void {
  function onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault(); // Or the browser leaves this page for the file.
    setDropping(event.type === 'dragover');
  }
  function onDrop(event: DragEvent): void {
    setDropping(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open({ kind: 'file', file });
  }
  function onPaste(event: ClipboardEvent): void {
    const { clipboardData: data, target } = event;
    // A password is written, not read; and while a document is open there is nowhere to paste.
    if (!data || !(target instanceof Element) || target.matches('input')) return;
    if (document.querySelector('.desk-start') === null) return;
    const [file] = data.files;
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (!file && html === '' && text === '') return;
    event.preventDefault();
    open(file ? { kind: 'file', file } : { kind: 'pasted', html, text });
  }
  document.addEventListener('dragover', onDrag, { signal });
  document.addEventListener('dragleave', onDrag, { signal });
  document.addEventListener('drop', onDrop, { signal });
  document.addEventListener('paste', onPaste, { signal });
}
