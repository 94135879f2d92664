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

/** A page with headers of its own. */
interface ServedPage {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serve a folder, or pages of HTML by their path (`/`, `/a.html`), on a free port. */
export async function servePages(
  pages: string | Readonly<Record<string, string | ServedPage>>,
): Promise<PageServer> {
  const read = typeof pages === 'string' ? readFrom(pages) : lookUpIn(pages);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const found = await read(path);
    const type = TYPES[extname(path)] ?? (typeof pages === 'string' ? '' : TYPES['.html']);
    const headers = { ...(type && { 'content-type': type }), ...found?.headers };
    response.writeHead(found === undefined ? 404 : 200, headers);
    response.end(found?.body);
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

type Read = (path: string) => Promise<ServedPage | undefined>;

function lookUpIn(pages: Readonly<Record<string, string | ServedPage>>): Read {
  return async (path) => {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    return typeof page === 'string' ? { body: page } : page;
  };
}

function readFrom(folder: string): Read {
  return async (path) => {
    const file = normalize(join(folder, decodeURIComponent(path)));
    if (!file.startsWith(normalize(folder + sep))) return undefined;
    // Not there, or a folder: 404.
    return readFile(file).then(
      (body) => ({ body }),
      () => undefined,
    );
  };
}
