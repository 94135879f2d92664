import type { Plugin } from 'vite';

const PDFJS = /\/pdfjs-dist\/build\/pdf\.mjs$/;
const OWN_WORKER = /await import\((?:\s|\/\*[^*]*\*\/)*this\.workerSrc\)/g;
const DECODER = /import\((?:\s|\/\*[^*]*\*\/)*`[^`]*`\)/g;

/**
 * Takes out of pdf.js what would run a worker's code in the page where none can be started: in an
 * extension one always can, and what is imported should stand in the code. Fails the build should
 * pdf.js change.
 */
export function pinnedImports(): Plugin {
  return {
    name: 'parallax-pinned-imports',
    transform(code, id) {
      if (!PDFJS.test(id.replaceAll('\\', '/'))) return undefined;
      const pinned = once(code, OWN_WORKER, "await Promise.reject(new Error('no worker'))");
      return { code: pinned, map: null };
    },
  };
}

/** The code of pdf.js's worker in which each of these decoders, files beside it, is imported by its name. */
export function pinDecoders(worker: string, decoders: readonly string[]): string {
  const choices = decoders.map((file) => `"${file}":()=>import("./${file}")`);
  return once(worker, DECODER, `({${choices.join()}})[this._noWasmFilename]()`);
}

function once(code: string, pattern: RegExp, replacement: string): string {
  const found = code.match(pattern)?.length ?? 0;
  if (found !== 1) {
    throw new Error(`pdf.js has ${found} of ${pattern}, not one: look again at what is pinned`);
  }
  return code.replace(pattern, () => replacement);
}
