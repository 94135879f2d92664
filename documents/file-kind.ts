/** What a reader's file can be; `other` is what cannot be read here. */
export type FileKind = 'pdf' | 'html' | 'text' | 'other';

/** So far from its beginning may the sign of a PDF stand, and a file is looked at for others, bytes. */
const HEAD = 1024;

/** What a file is, by its first bytes rather than by its name, which anyone can give it. */
export function fileKind(bytes: Uint8Array, name: string, type: string): FileKind {
  const head = latin(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf') || isBinary(bytes)) return 'other';
  const isNamed = /\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml)/.test(type);
  return isNamed || HTML.test(plain(head)) ? 'html' : 'text';
}

const HTML = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;

/** These bytes as letters, one each. */
export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

// Without a mark of the byte order and, of UTF-16, every other byte.
const plain = (head: string) => head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', '');

// No text holds NUL, but for UTF-16, in which one of two bytes is nearly always the same.
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  return head.includes(0) && wideOrder(bytes) === undefined;
}

/** The byte order of UTF-16, told by its mark or by where the NULs of its ASCII stand; undefined if it is none. */
export function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD - (HEAD % 2));
  const nulls = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const many = head.length / 10;
  if (even === 0 && odd > many) return 'utf-16le';
  return odd === 0 && even > many ? 'utf-16be' : undefined;
}
