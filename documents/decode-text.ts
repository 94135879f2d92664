import { latin, wideOrder } from './file-kind';

/** The encodings a reader can choose, by the names the web has for them. */
export const ENCODINGS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-2', 'windows-1251', 'koi8-r'],
  ...['windows-1256', 'euc-kr', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'iso-2022-jp'],
] as const;

/** A text, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** As the web names it. */
  readonly encoding: string;
  /** Whether nothing in the file told it. */
  readonly isGuess: boolean;
}

/** The text of a file; where the reader does not say how it is written, its own signs do, or UTF-8 if it can be. */
export function decodeText(bytes: Uint8Array, wanted?: string): Decoded {
  const told = wanted ?? marked(bytes) ?? declared(bytes);
  if (told !== undefined) return { ...decodeAs(bytes, told), isGuess: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', isGuess: false };
  } catch {
    return { ...decodeAs(bytes, 'windows-1252'), isGuess: true };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  const decoder = new TextDecoder(encoding);
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return wideOrder(bytes);
}

// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const PRESCANNED = 1024;

function declared(bytes: Uint8Array): string | undefined {
  const label = CHARSET.exec(latin(bytes.subarray(0, PRESCANNED)))?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding; // It could not be read as ASCII else.
  } catch {
    return undefined;
  }
}
