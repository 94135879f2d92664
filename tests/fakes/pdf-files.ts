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
export function koreanPdf(codes: string): Promise<Uint8Array> {
  return fontlessPdf(codes, {
    name: 'HYSMyeongJo-Medium',
    collection: 'Korea1',
    encoding: 'KSCms-UHC-H',
  });
}

/**
 * A PDF that writes in numbers of a font's own glyphs, as browsers print: only its map to Unicode tells what they
 * say. What a browser prints of a script depends on the fonts of its machine.
 */
export function mappedPdf(text: string): Promise<Uint8Array> {
  const letters = [...new Set(text)];
  const codes = [...text].map((letter) => hexOf(letters.indexOf(letter) + 1)).join('');
  return fontlessPdf(codes, {
    ...{ name: 'AAAAAA+Print', collection: 'Identity', encoding: 'Identity-H' },
    toUnicode: mapOf(letters),
  });
}

const hexOf = (code: number) => code.toString(16).padStart(4, '0');

/** A map of glyph numbers from 1 on to these letters (ISO 32000-2, 9.10.3). */
function mapOf(letters: readonly string[]): string {
  const lines = letters.map((letter, at) => {
    const units = Array.from({ length: letter.length }, (_, unit) =>
      hexOf(letter.charCodeAt(unit)),
    );
    return `<${hexOf(at + 1)}> <${units.join('')}>`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

interface NamedFont {
  readonly name: string;
  readonly collection: string;
  readonly encoding: string;
  readonly toUnicode?: string;
}

/** A PDF of one line in a font that it names and does not hold. */
async function fontlessPdf(codes: string, named: NamedFont): Promise<Uint8Array> {
  const { name, collection, encoding, toUnicode } = named;
  const file = await PDFDocument.create();
  const page = file.addPage([612, 792]);
  const { context } = file;
  const ordering = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of(collection) };
  const descendant = context.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType0', BaseFont: name },
    CIDSystemInfo: { ...ordering, Supplement: 1 },
  });
  const font = context.obj({
    ...{ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: encoding },
    ...(toUnicode !== undefined && { ToUnicode: context.register(context.stream(toUnicode)) }),
    DescendantFonts: [context.register(descendant)],
  });
  page.node.setFontDictionary(PDFName.of('F1'), context.register(font));
  const drawn = `BT /F1 12 Tf 72 700 Td ${PDFHexString.of(codes).toString()} Tj ET`;
  page.node.addContentStream(context.register(context.stream(drawn)));
  return file.save();
}
