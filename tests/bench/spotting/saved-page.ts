import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Third parties' pages, kept beside the repository and never in it; most machines have none. */
export const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/pages', import.meta.url));

/** A saved page, or a text as a page of paragraphs. */
export function readSavedPage(file: string) {
  const text = decode(readFileSync(file));
  return { name: basename(file), html: file.endsWith('.html') ? text : toHtml(text) };
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [, charset] = /charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096)) ?? [];
    return new TextDecoder(charset).decode(bytes);
  }
}

function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).map((part) => part.trim());
  return paragraphs
    .map((part) => part.replace(/^(?:#+ (.*)|([\s\S]*))$/, (_, head, body) => tag(head, body)))
    .join('\n');
}

function tag(heading: string | undefined, body: string): string {
  return heading === undefined ? `<p>${body}</p>` : `<h2>${heading}</h2>`;
}
