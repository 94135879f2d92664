import { basename, dirname } from 'node:path';
import { type PageServer, servePages } from '@/scripts/browser/page-server';
import { fileOf } from './arguments.mjs';

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
  const file = fileOf(target, from);
  if (file === undefined) return { url: target };
  const server = await servePages(dirname(file));
  return { url: server.url(`/${encodeURIComponent(basename(file))}`), server };
}
