import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { AddressInfo } from 'node:net';

/** The name under which the address of a visitor travels from the socket to the handler; a visitor's own is thrown away. */
export const ADDRESS = 'x-peer-address';

/** A running server. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a standard request handler with Node's own HTTP server. Nothing is logged. */
export async function serve(handler: (request: Request) => Promise<Response>, { port, host }: { port: number; host: string }): Promise<Served> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16_384 }, (incoming, outgoing) => {
    void respond(handler, incoming, outgoing);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { address, family, port: taken } = server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  // Requests under way are answered; connections kept open after that do not hold up the end.
  const hangUp = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(hangUp);
}

async function respond(handler: (request: Request) => Promise<Response>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await handler(requestOf(incoming));
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(incoming.method === 'HEAD' ? undefined : body, () => {
      // Turned away before all of it was read: let the answer arrive, then hang up.
      if (!incoming.complete) setTimeout(() => incoming.destroy(), 500).unref();
    });
  } catch {
    // A request that is no request: a broken address, a connection that ended half-way.
    if (!outgoing.headersSent) outgoing.writeHead(400);
    outgoing.end();
  }
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', socket } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct)) if (!name.startsWith(':')) headers.set(name, (value ?? []).join(', '));
  headers.set(ADDRESS, addressOf(socket.remoteAddress ?? '', headers.get('x-forwarded-for')));
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
  // The host a visitor names is not to be believed, neither in a header nor in `//host/` or `http://host/`: only the query matters.
  return new Request(`http://reactions.invalid/${/\?.*/s.exec(url)?.[0] ?? ''}`, { method, headers, body, ...(body && { duplex: 'half' }) });
}

/** Behind a proxy on the same machine, the visitor is the last address the proxy was told. */
function addressOf(peer: string, forwarded: string | null): string {
  const local = /^(?:::1$|::ffff:127\.|127\.)/.test(peer);
  const named = forwarded?.split(',').at(-1)?.trim() ?? '';
  return local && named !== '' ? named : peer;
}
