/**
 * A page in Node, for the code that reads pages in browsers: by jsdom, which parses and styles as they do
 * (docs/decisions/0007). What comes from elsewhere or takes a screen is not there: scripts do not run,
 * frames and style sheets outside the file are not loaded, and nothing has a size or a place.
 */
import './without-canvas';
import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';

type PageWindow = JSDOM['window'];

/**
 * Do `work` with this page around it: all that a page's global scope has and Node's lacks
 * (`document`, `Element`, `getComputedStyle` …) is the page's own. One at a time.
 */
export async function inPage<T>(bytes: Uint8Array, work: () => Promise<T>): Promise<T> {
  const window = openPage(bytes);
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
  for (const name of names) {
    // Read only when asked for: some, like storage, throw on a page that came from nowhere.
    const get = () => Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { configurable: true, get });
  }
  try {
    return await work();
  } finally {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
    window.close();
  }
}

/** Open a page in the encoding it declares, otherwise in UTF-8 wherever that can be. */
function openPage(bytes: Uint8Array): PageWindow {
  const window = parse(bytes, 'text/html');
  // What HTML falls back on where nothing is declared, and what pages in UTF-8 declare by mistake.
  const isGuess = window.document.characterSet === 'windows-1252';
  return isGuess && isUtf8(bytes) ? parse(bytes, 'text/html; charset=utf-8') : window;
}

function parse(bytes: Uint8Array, contentType: string): PageWindow {
  const virtualConsole = new VirtualConsole();
  // Only a page that is shown is read.
  return new JSDOM(bytes, { contentType, virtualConsole, pretendToBeVisual: true }).window;
}
