import { copyHtml } from './copy-html';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import type { AskPassword } from './open-pdf';
import { problemWith } from './problem';
import type { Progress } from './show-pdf';

/** What a reader gives to be read. */
export type Given =
  | { readonly kind: 'file'; readonly file: File; readonly encoding?: string | undefined }
  /** `html` is empty where only text was copied. */
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string };

/** What was opened. */
export interface Opened {
  readonly format: 'pdf' | 'html' | 'text';
  /** How the bytes of a text were read. */
  readonly encoding?: { readonly name: string; readonly isGuess: boolean };
  /** How many pictures and frames are not shown. */
  readonly leftOut: number;
  /** Resolves when the whole of it is there. */
  readonly whole: Promise<void>;
}

interface OpenParts {
  /** The element that shows it; empty before. */
  readonly into: HTMLElement;
  readonly signal: AbortSignal;
  readonly askPassword: AskPassword;
  labelOf(page: number): string;
  onProgress(progress: Progress): void;
  onError(error: unknown): void;
}

/** No larger files are read, bytes: what a tab can hold, and what a page of one text can. */
export const MOST_BYTES = { pdf: 300_000_000, text: 20_000_000 } as const;

/** Show what the reader gives; rejects with a problem where that cannot be. */
export async function openDocument(given: Given, parts: OpenParts): Promise<Opened> {
  if (given.kind === 'pasted') return showPasted(given, parts);
  const bytes = await bytesOf(given.file);
  const kind = fileKind(bytes, given.file.name, given.file.type);
  if (kind === 'other') throw problemWith('wrong-type');
  if (kind === 'pdf') return showPdfFile(bytes, parts);
  if (bytes.length > MOST_BYTES.text) throw problemWith('too-large');
  const { text, encoding, isGuess } = decodeText(bytes, given.encoding);
  const shown = kind === 'html' ? showHtml(text, parts) : showText(text, parts);
  return { ...shown, encoding: { name: encoding, isGuess } };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES.pdf) throw problemWith('too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length > 0) return bytes;
  } catch (error) {
    throw problemWith('unreadable', error); // Moved or forbidden since it was chosen, or a folder.
  }
  throw problemWith('empty');
}

// The code for PDFs is large, and most readers' first document may be none.
async function showPdfFile(bytes: Uint8Array, parts: OpenParts): Promise<Opened> {
  const [{ openPdf }, { showPdf }] = await Promise.all([
    import('./open-pdf'),
    import('./show-pdf'),
  ]);
  const pdf = await openPdf(bytes, parts.askPassword, parts.signal);
  return { format: 'pdf', leftOut: 0, whole: showPdf(pdf, parts) };
}

function showPasted({ html, text }: { html: string; text: string }, parts: OpenParts): Opened {
  if (html.trim() === '' && text.trim() === '') throw problemWith('empty');
  return html.trim() === '' ? showText(text, parts) : showHtml(html, parts);
}

function showHtml(source: string, { into }: OpenParts): Opened {
  const { content, leftOut } = copyHtml(source);
  if (content.textContent?.trim() === '') throw problemWith('empty');
  into.replaceChildren(content);
  return { format: 'html', leftOut, whole: Promise.resolve() };
}

function showText(text: string, { into }: OpenParts): Opened {
  if (text.trim() === '') throw problemWith('empty');
  const block = document.createElement('pre');
  block.dataset.text = '';
  block.dir = 'auto';
  block.textContent = text.replaceAll('\r\n', '\n');
  into.replaceChildren(block);
  return { format: 'text', leftOut: 0, whole: Promise.resolve() };
}
