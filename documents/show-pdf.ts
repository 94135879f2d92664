import type { PDFDocumentProxy } from 'pdfjs-dist';
import { createPdfPage, type PdfPage } from './pdf-page';

/** How far the reading of a document has come. */
export interface Progress {
  readonly pages: number;
  /** Pages whose text is there. */
  readonly read: number;
  /** Of those, how many have any. */
  readonly withText: number;
}

interface PdfParts {
  readonly into: HTMLElement;
  readonly signal: AbortSignal;
  /** What a page is called. */
  labelOf(page: number): string;
  onProgress(progress: Progress): void;
  /** A page that could not be read or drawn; the others are all the same. */
  onError(error: unknown): void;
}

/** So far above and below the window are pages drawn, as a share of its height. */
const AHEAD = '60%';
/** How long a window that is being resized is left alone, ms. */
const REST_MS = 150;

/**
 * Show a PDF: places for all its pages at once, pictures of those near the window while they are, and
 * the text of every page, one after the other, what is in the window first.
 */
export async function showPdf(pdf: PDFDocumentProxy, parts: PdfParts): Promise<void> {
  const { into } = parts;
  const size = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const pages = numbers.map((number) => createPdfPage(pdf, number, size, parts.labelOf(number)));
  into.replaceChildren(...pages.map(({ element }) => element));
  fitAll(pages);
  await readAll(pages, drawNear(pages, parts), parts);
}

// Pictures of the pages near the window; gives which those are at any time.
function drawNear(pages: readonly PdfPage[], parts: PdfParts): ReadonlySet<PdfPage> {
  const { into, signal } = parts;
  const byElement = new Map<Element, PdfPage>(pages.map((page) => [page.element, page]));
  const near = new Set<PdfPage>();
  const draw = (page: PdfPage) => void page.draw().catch(ignoreCancelled(parts));
  function move(page: PdfPage, isNear: boolean): void {
    if (isNear) {
      near.add(page);
      draw(page);
    } else {
      near.delete(page);
      page.clear();
    }
  }
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = byElement.get(target);
        if (page) move(page, isIntersecting);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  for (const element of byElement.keys()) watcher.observe(element);
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
  followWidth(into, signal, () => {
    fitAll(pages);
    near.forEach(draw);
  });
  return near;
}

function fitAll(pages: readonly PdfPage[]): void {
  const clientWidth = pages[0]?.element.clientWidth ?? 0; // All are as wide as the place they are in.
  for (const page of pages) page.fit(clientWidth);
}

function followWidth(element: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  let width = element.clientWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && onChange(), REST_MS);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

async function readAll(
  pages: readonly PdfPage[],
  near: ReadonlySet<PdfPage>,
  { signal, onProgress, onError }: PdfParts,
): Promise<void> {
  const waiting = new Set(pages);
  let withText = 0;
  while (waiting.size > 0 && !signal.aborted) {
    const page = [...near].find((shown) => waiting.has(shown)) ?? first(waiting);
    waiting.delete(page);
    try {
      if (await page.read()) withText += 1;
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
    if (!signal.aborted) {
      onProgress({ pages: pages.length, read: pages.length - waiting.size, withText });
    }
    await new Promise((resolve) => setTimeout(resolve)); // The reader goes first.
  }
}

const first = (pages: ReadonlySet<PdfPage>) => pages.values().next().value as PdfPage; // Not empty.

function ignoreCancelled({ signal, onError }: PdfParts) {
  return (error: unknown) => {
    const isExpected = (error as Error).name === 'RenderingCancelledException' || signal.aborted;
    if (!isExpected) onError(error);
  };
}
