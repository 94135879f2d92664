import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A server of pages on 127.0.0.1 that answers to any host name. */
export interface PageServer {
  readonly port: number;
  /** The address of a page; `host` is any name that leads to this machine. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serve a folder, or pages of HTML by their path (`/`, `/a.html`), on a free port. */
export async function servePages(
  pages: string | Readonly<Record<string, string>>,
): Promise<PageServer> {
  const read = typeof pages === 'string' ? readFrom(pages) : lookUpIn(pages);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const body = await read(path);
    const type = TYPES[extname(path)] ?? (typeof pages === 'string' ? '' : TYPES['.html']);
    response.writeHead(body === undefined ? 404 : 200, { ...(type && { 'content-type': type }) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // Listening on a port, not on a pipe.
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Read = (path: string) => Promise<string | Buffer | undefined>;

function lookUpIn(pages: Readonly<Record<string, string>>): Read {
  return async (path) => (Object.hasOwn(pages, path) ? pages[path] : undefined);
}

function readFrom(folder: string): Read {
  return async (path) => {
    const file = normalize(join(folder, decodeURIComponent(path)));
    if (!file.startsWith(normalize(folder + sep))) return undefined;
    return readFile(file).catch(() => undefined); // Not there, or a folder: 404.
  };
}
