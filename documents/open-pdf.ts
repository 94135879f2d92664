import { getDocument, PasswordResponses, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { type Problem, problemWith } from './problem';

/** Asks the reader for a file's password, once more after a wrong one; undefined where there is none to be had. */
export type AskPassword = (wasWrong: boolean) => Promise<string | undefined>;

/** Where pdf.js finds its own files, by an absolute path that ends in a slash. */
const OWN_FILES = '/pdf/';

const WORKER = `${OWN_FILES}pdf.worker.mjs`;

/** The one worker that a page of ours starts. */
const policy = globalThis.trustedTypes?.createPolicy('pdf-worker', {
  createScriptURL: () => WORKER,
});

/** Open a PDF; rejects with a problem. Ends with its signal, or does not begin. */
export async function openPdf(
  data: Uint8Array,
  askPassword: AskPassword,
  signal: AbortSignal,
): Promise<PDFDocumentProxy> {
  signal.throwIfAborted();
  const own = new URL(OWN_FILES, location.href).href;
  const port = startWorker();
  const task = getDocument({
    worker: PDFWorker.create({ port }),
    ...{ data, cMapUrl: `${own}cmaps/`, standardFontDataUrl: `${own}fonts/`, wasmUrl: own },
    // Compiling WebAssembly needs a wider policy than our pages have; its decoders have twins without it.
    useWasm: false,
    // What a page asks of the machine's fonts stays there, and no form runs a program.
    useSystemFonts: true,
    enableXfa: false,
  });
  // A worker that pdf.js was given it leaves running.
  const end = () => void task.destroy().finally(() => port.terminate());
  signal.addEventListener('abort', end, { once: true });
  task.onPassword = (answer: (password: string | Error) => void, reason: number) => {
    askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then(
      (password) => answer(password ?? new Error('no password')),
      answer,
    );
  };
  try {
    return await task.promise;
  } catch (error) {
    throw problemWith(problemIn(error), error);
  }
}

// By hand: pdf.js would start it from text, which our pages' policy forbids.
function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(WORKER) ?? WORKER, { type: 'module' });
}

const PROBLEMS: Readonly<Record<string, Problem>> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damaged',
  FormatError: 'damaged',
  UnknownErrorException: 'damaged',
};

function problemIn(error: unknown): Problem {
  const { name, message } = error as Error;
  if (message === 'no password') return 'locked';
  return PROBLEMS[name] ?? 'failed';
}
