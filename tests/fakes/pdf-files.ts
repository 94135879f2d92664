import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';

/** Lines of print: the first at (x, y) in points from the page's lower left, each a step below the last. */
export interface Printed {
  readonly lines: readonly string[];
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly step?: number;
}

/** A PDF with these pages, made of lines as a typesetter places them. */
export async function pdfOf(pages: readonly (readonly Printed[])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.TimesRoman);
  for (const blocks of pages) {
    const page = file.addPage([612, 792]);
    for (const { lines, x = 72, y = 700, size = 11, step = size * 1.25 } of blocks) {
      for (const [at, line] of lines.entries())
        page.drawText(line, { x, y: y - at * step, size, font });
    }
  }
  return file.save();
}

/** A PDF that names a Korean font it does not hold, and writes in a code of that language's own (UHC). */
export async function koreanPdf(codes: string): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const page = file.addPage([612, 792]);
  const { context } = file;
  const descendant = context.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType0', BaseFont: 'HYSMyeongJo-Medium' },
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Korea1'),
      Supplement: 1,
    },
  });
  const font = context.obj({
    ...{ Type: 'Font', Subtype: 'Type0', BaseFont: 'HYSMyeongJo-Medium' },
    Encoding: 'KSCms-UHC-H',
    DescendantFonts: [context.register(descendant)],
  });
  page.node.setFontDictionary(PDFName.of('F1'), context.register(font));
  const drawn = `BT /F1 20 Tf 72 700 Td ${PDFHexString.of(codes).toString()} Tj ET`;
  page.node.addContentStream(context.register(context.stream(drawn)));
  return file.save();
}
