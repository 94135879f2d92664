import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type PageServer, servePages } from '@/scripts/browser/page-server';

/** A page to show, and the server it comes from if it is a file of this machine. */
export interface DemoTarget {
  readonly url: string;
  readonly server?: PageServer;
}

/**
 * The page a reader asked for by address or path; a file is served over http, because browsers keep
 * extensions from file: addresses until the reader allows it.
 */
export async function findTarget(target: string, from: string): Promise<DemoTarget> {
  if (/^https?:/i.test(target)) {
    if (URL.canParse(target)) return { url: target };
    throw new Error(`${target} is no address a browser can open.`);
  }
  const file = resolve(from, target);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new Error(
      `There is no file ${file}. Give the path of an HTML file, or an address that starts with http.`,
    );
  }
  if (!found.isFile()) throw new Error(`${file} is a folder. Name the HTML file in it.`);
  const server = await servePages(dirname(file));
  return { url: server.url(`/${encodeURIComponent(basename(file))}`), server };
}
