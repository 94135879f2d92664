import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy that notes each address asked for and lets through only what leads to this machine. */
export interface RecordingProxy {
  /** What makes Chromium send everything through it, requests to this machine included. */
  readonly chromiumArguments: readonly string[];
  /** Addresses asked for, without those a Chromium with no extension asks for as well. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** What Chromium 156 asks Google for by itself: the time, updates, whether the reader is signed in. */
const OWN =
  /^https?:\/\/(clients2\.google\.com\/time\/|update\.googleapis\.com|accounts\.google\.com)/;

/**
 * Start a recording proxy on a free port.
 *
 * A proxy sees what the debugger may miss: a service worker's first requests, and those of whoever
 * the debugger is not attached to. Attaching to a worker would also keep it from being stopped.
 */
export async function createRecordingProxy(): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((incoming, answer) => {
    seen.push(incoming.url ?? '');
    forward(incoming, answer);
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    seen.push(`https://${incoming.url}`);
    tunnel(incoming.url ?? '', socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // Listening on a port, not on a pipe.
  return {
    chromiumArguments: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    requests: () => seen.filter((url) => !OWN.test(url)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const LOCAL = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]|([\w-]+\.)+(test|localhost))$/;

function forward(incoming: IncomingMessage, answer: ServerResponse): void {
  const url = new URL(incoming.url ?? '', 'http://nowhere.invalid');
  if (!LOCAL.test(url.hostname)) {
    answer.writeHead(502).end();
    return;
  }
  const { method, headers } = incoming;
  const path = `${url.pathname}${url.search}`;
  const onward = request({ host: '127.0.0.1', port: url.port || 80, path, method, headers });
  onward.on('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  incoming.pipe(onward);
}

function tunnel(authority: string, socket: Duplex): void {
  const { hostname, port } = new URL(`https://${authority}`);
  if (!LOCAL.test(hostname)) {
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    return;
  }
  const onward = connect(Number(port || 443), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
