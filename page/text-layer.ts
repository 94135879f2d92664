/**
 * The layer of text that pdf.js lays over the picture of a page, in its own viewer and in every site
 * that embeds it: an element for each piece of a line, placed by itself, and a `<br>` at the end of
 * each line. Nothing but their places tells its paragraphs (policy R6.5).
 */
import { createRunWriter, type RunWriter } from './run-writer';
import { goesOn, pitchOf, type TextLine, wayOver } from './text-lines';
import { allUnder, fits } from './true-element';

// No form is a piece: what it has of its own would be hidden by its fields.
const PIECE = ':is(span, br)[role="presentation"]';
const LAYER = '.textLayer';

/** Whether this is such a layer. */
export function isTextLayer(block: Node): block is Element {
  return block instanceof Element && fits(block, LAYER) && allUnder(block, PIECE).length > 0;
}

/** Whether this is a piece of a line in such a layer. */
export function isTextPiece(element: Element): boolean {
  if (element.localName !== 'span' || !element.matches(PIECE)) return false;
  return element.closest(LAYER) !== null;
}

/** A writer that makes each paragraph of a layer one run. */
export function createLayerWriter(layer: Element): RunWriter {
  const writer = createRunWriter();
  const lines = linesOf(layer);
  const pitch = pitchOf([...new Set(lines.values())]);
  let last: TextLine | undefined;
  let tail = ''; // What was written last.

  function goTo(line: TextLine, text: string): void {
    if (!last || last === line) return;
    if (goesOn(last, line, tail, pitch)) {
      const { sign, drops } = wayOver(tail, text);
      if (drops) writer.drop();
      writer.sign(sign);
    } else writer.end();
  }

  return {
    ...writer,
    text(node) {
      const piece = node.parentElement?.closest(PIECE);
      const line = piece ? lines.get(piece) : undefined;
      if (line) goTo(line, node.data);
      last = line ?? last;
      if (node.data !== '') tail = node.data;
      writer.text(node);
    },
    sign(sign) {
      if (sign !== '\n') writer.sign(sign);
    },
  };
}

/** The line that each piece is in. */
function linesOf(layer: Element): Map<Element, TextLine> {
  const lines = new Map<Element, TextLine>();
  let line: TextLine | undefined;
  for (const piece of allUnder(layer, PIECE) as NodeListOf<HTMLElement>) {
    if (piece.localName === 'br') line = undefined;
    else {
      line = line ? widened(line, piece) : placeOf(piece);
      lines.set(piece, line);
    }
  }
  return lines;
}

// A line is as high as its highest piece; the raised number of a note may come first.
function widened(line: TextLine, piece: HTMLElement): TextLine {
  line.height = Math.max(line.height, placeOf(piece).height);
  return line;
}

function placeOf({ style }: HTMLElement): TextLine {
  return {
    top: Number.parseFloat(style.top),
    left: Number.parseFloat(style.left),
    height: sizeIn(style.getPropertyValue('--font-height') || style.fontSize),
  };
}

// Older versions write `calc(var(--scale-factor)*9.96px)`.
function sizeIn(css: string): number {
  return Number.parseFloat(/[\d.]+(?=px)/.exec(css)?.[0] ?? '');
}
