import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinDecoders } from './pinned-imports';

const PDFJS = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * The maps a PDF may name without holding them: ISO 32000-2, table 116, for horizontal and vertical
 * writing, and those that lead from the collections of characters to Unicode.
 */
const MAPS = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'],
  ...['B5pc', 'HKscs-B5', 'ETen-B5', 'ETenms-B5', 'CNS-EUC', 'UniCNS-UCS2', 'UniCNS-UTF16'],
  ...['83pv-RKSJ', '90ms-RKSJ', '90msp-RKSJ', '90pv-RKSJ', 'Add-RKSJ', 'EUC', 'Ext-RKSJ'],
  ...['UniJIS-UCS2', 'UniJIS-UCS2-HW', 'UniJIS-UTF16', 'UniJIS2004-UTF16'],
  ...['KSC-EUC', 'KSCms-UHC', 'KSCms-UHC-HW', 'KSCpc-EUC', 'UniKS-UCS2', 'UniKS-UTF16'],
];
const COLLECTIONS = ['CNS1', 'GB1', 'Japan1', 'Korea1'];

/** A file of the extension: where it comes to lie, and what is in it. */
type Asset =
  | { readonly relativeDest: string; readonly absoluteSrc: string }
  | { readonly relativeDest: string; readonly contents: string };

/** Whether this map ships. */
export function isWantedMap(file: string): boolean {
  const name = file.replace(/\.bcmap$/, '');
  if (['H', 'V', ...COLLECTIONS.map((of) => `Adobe-${of}-UCS2`)].includes(name)) return true;
  return MAPS.includes(name.replace(/-[HV]$/, '')) && /-[HV]$/.test(name);
}

/** The decoders of two kinds of picture, in their forms without WebAssembly. */
const DECODERS = ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js'];

/** What pdf.js fetches for itself, as files of the extension under `pdf/`. */
export function pdfFiles(): Asset[] {
  const worker = readFileSync(`${PDFJS}/build/pdf.worker.min.mjs`, 'utf8');
  const maps = readdirSync(`${PDFJS}/cmaps`).filter(isWantedMap);
  return [
    { relativeDest: 'pdf/pdf.worker.mjs', contents: pinDecoders(worker, DECODERS) },
    ...DECODERS.map((file) => asset(file, `wasm/${file}`)),
    // Machines have the other fonts a PDF may do without.
    ...['FoxitSymbol.pfb', 'FoxitDingbats.pfb'].map((file) =>
      asset(`fonts/${file}`, `standard_fonts/${file}`),
    ),
    ...maps.map((file) => asset(`cmaps/${file}`, `cmaps/${file}`)),
    ...LICENCES.map(([dest, source]) => asset(dest, source)),
  ];
}

const LICENCES = [
  ['LICENSE', 'LICENSE'],
  ['cmaps/LICENSE', 'cmaps/LICENSE'],
  ['fonts/LICENSE', 'standard_fonts/LICENSE_FOXIT'],
  ['LICENSE_OPENJPEG', 'wasm/LICENSE_OPENJPEG'],
  ['LICENSE_PDFJS_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'],
  ['LICENSE_JBIG2', 'wasm/LICENSE_JBIG2'],
  ['LICENSE_PDFJS_JBIG2', 'wasm/LICENSE_PDFJS_JBIG2'],
] as const;

function asset(dest: string, source: string): Asset {
  return { relativeDest: `pdf/${dest}`, absoluteSrc: `${PDFJS}/${source}` };
}
