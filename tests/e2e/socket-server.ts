import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A server on 127.0.0.1 that opens every web socket it is asked for, and does no more. */
export interface SocketServer {
  readonly port: number;
  close(): Promise<void>;
}

/** What the protocol has a server put behind the key it is sent (RFC 6455, section 1.3). */
const PROOF = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Open sockets on a free port. */
export async function serveSockets(): Promise<SocketServer> {
  const open = new Set<Duplex>();
  const server = createServer();
  server.on('upgrade', ({ headers }, socket) => {
    const proof = createHash('sha1').update(`${headers['sec-websocket-key']}${PROOF}`);
    const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.write(
      [...lines, `Sec-WebSocket-Accept: ${proof.digest('base64')}`, '\r\n'].join('\r\n'),
    );
    socket.on('error', () => {}); // A browser may be gone without a word.
    open.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // Listening on a port, not on a pipe.
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
