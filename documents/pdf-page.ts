import { type PDFDocumentProxy, type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist';

/** No canvas has more pixels: browsers have a limit, and machines an end. */
const MOST_PIXELS = 16_000_000;

/** The size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page of a PDF in our document: a place of its size from the first, text and picture as they come. */
export interface PdfPage {
  readonly element: HTMLElement;
  /** Lay the text of the page over it; tells whether it has any. */
  read(): Promise<boolean>;
  /** Be so wide, CSS px. */
  fit(width: number): void;
  /** Have the picture of the page drawn. */
  draw(): Promise<void>;
  /** Let go of the picture. */
  clear(): void;
}

/** A place for the page of this number, from 1; `guess` is its size until it is known. */
export function createPdfPage(
  pdf: PDFDocumentProxy,
  number: number,
  guess: PageSize,
  label: string,
): PdfPage {
  const element = document.createElement('section');
  element.className = 'pdf-page';
  element.dataset.page = String(number);
  element.setAttribute('aria-label', label);
  const picture = createPicture(() => pdf.getPage(number), element);
  let width = 0;
  let size = guess;

  function resize(known: PageSize): void {
    size = known;
    element.style.aspectRatio = `${size.width} / ${size.height}`;
    element.style.setProperty('--total-scale-factor', String(width / size.width));
  }

  resize(guess);
  return {
    element,
    clear: picture.clear,
    draw: () => picture.draw(size, width),
    async read() {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      resize(viewport);
      const content = await page.getTextContent();
      const container = document.createElement('div');
      container.className = 'textLayer';
      await new TextLayer({ textContentSource: content, container, viewport }).render();
      element.append(container);
      return content.items.some((item) => 'str' in item && item.str.trim() !== '');
    },
    fit(wanted) {
      width = wanted;
      resize(size);
    },
  };
}

// What a page looks like, drawn behind its text.
function createPicture(getPage: () => Promise<PDFPageProxy>, element: HTMLElement) {
  let drawing: RenderTask | undefined;
  let drawnAt = 0; // The width that it was drawn for.
  return {
    clear(): void {
      drawing?.cancel();
      drawing = undefined;
      drawnAt = 0;
      for (const canvas of element.querySelectorAll('canvas')) {
        canvas.width = 0; // Browsers free its memory at once then, and otherwise when they please.
        canvas.remove();
      }
    },
    async draw(size: PageSize, width: number): Promise<void> {
      if (drawnAt === width) return;
      drawnAt = width;
      const page = await getPage();
      if (drawnAt !== width) return; // Scrolled away or resized meanwhile.
      const viewport = page.getViewport({ scale: scaleFor(size, width) });
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
      drawing?.cancel();
      drawing = page.render({ canvas, viewport });
      await drawing.promise;
      for (const old of element.querySelectorAll('canvas')) old.remove();
      element.prepend(canvas);
    },
  };
}

function scaleFor({ width, height }: PageSize, shown: number): number {
  const wanted = (shown / width) * devicePixelRatio;
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
}
