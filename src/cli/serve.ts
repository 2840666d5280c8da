import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { Readable, type Duplex } from 'node:stream';
import type { AddressInfo } from 'node:net';

/**
 * The header that passes a visitor's address from the socket to the handler; one sent by a visitor is discarded.
 */
export const ADDRESS = 'x-peer-address';

/** A running server. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Where to serve. */
interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Addresses of reverse proxies on other machines; a proxy on this machine is always trusted. */
  readonly proxies?: readonly string[] | undefined;
}

/** Node's error codes for requests that it could not read, and their status; 400 for the others. */
const BROKEN: ReadonlyMap<string, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['HPE_HEADER_OVERFLOW', 431],
]);

const ERRORS: ReadonlyMap<number, string> = new Map([
  [405, 'method'],
  [408, 'timeout'],
  [413, 'too-large'],
  [431, 'too-large'],
]);

/** The response to a request that never reached the handler: JSON, like all responses. */
function refusal(status: number): { headers: Record<string, string>; body: string } {
  return {
    headers: {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    },
    body: JSON.stringify({ v: 1, error: ERRORS.get(status) ?? 'bad-request' }),
  };
}

function refuse(outgoing: ServerResponse, status: number): void {
  const { headers, body } = refusal(status);
  if (!outgoing.headersSent) outgoing.writeHead(status, headers).write(body);
  outgoing.end();
}

/** The same for a bare connection. */
function hangUp(socket: Duplex, status: number): void {
  const { headers, body } = refusal(status);
  const lines = Object.entries({ ...headers, 'content-length': body.length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  else socket.destroy();
}

type Handler = (request: Request) => Promise<Response>;

/** Serves a standard request handler with Node's own HTTP server. Nothing is logged. */
export async function serve(handler: Handler, { port, host, proxies }: ServeOptions): Promise<Served> {
  const server = createServer(
    {
      requestTimeout: 10_000,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      void respond(handler, incoming, outgoing, proxies);
    },
  );
  server.on('checkExpectation', (_incoming, outgoing: ServerResponse) => refuse(outgoing, 417));
  server.on('connect', (_incoming, socket) => hangUp(socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    hangUp(socket, BROKEN.get(error.code ?? '') ?? 400),
  );
  server.listen(port, host);
  await once(server, 'listening');
  const { address, family, port: taken } = server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  // Pending requests are answered; connections kept open after that do not delay the shutdown.
  const end = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(end);
}

async function respond(
  handler: Handler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  proxies: ServeOptions['proxies'],
): Promise<void> {
  // `Request` does not accept these methods; the handler would reject them too.
  const isOdd = /^(?:trace|track)$/i.test(incoming.method ?? '');
  if (isOdd || (incoming.headers.host === undefined && incoming.httpVersion === '1.1')) {
    refuse(outgoing, isOdd ? 405 : 400);
    return;
  }
  try {
    const response = await handler(requestOf(incoming, proxies));
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(incoming.method === 'HEAD' ? undefined : body, () => {
      // Rejected before it was read completely: let the response arrive, then close the connection.
      if (!incoming.complete) setTimeout(() => incoming.destroy(), 500).unref();
    });
  } catch {
    // Not a valid request: a malformed address, a connection that ended half-way.
    refuse(outgoing, 400);
  }
}

function requestOf(incoming: IncomingMessage, proxies: ServeOptions['proxies']): Request {
  const { method = 'GET', url = '/', socket } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct))
    if (!name.startsWith(':')) headers.set(name, (value ?? []).join(', '));
  headers.set(ADDRESS, addressOf(socket.remoteAddress ?? '', headers.get('x-forwarded-for'), proxies));
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
  // A visitor's host is not trusted, neither in a header nor in `//host/` or `http://host/`: only the query matters.
  return new Request(`http://reactions.invalid/${/\?.*/s.exec(url)?.[0] ?? ''}`, {
    method,
    headers,
    body,
    ...(body && { duplex: 'half' }),
  });
}

/** The address of the visitor: the peer's, or, if the peer is a trusted proxy, the last address that the proxy saw. */
export function addressOf(peer: string, forwarded: string | null, proxies: readonly string[] = []): string {
  const plain = peer.replace(/^::ffff:(?=\d+\.)/i, '');
  const named = forwarded?.split(',').at(-1)?.trim() ?? '';
  return named !== '' && (plain === '::1' || plain.startsWith('127.') || proxies.includes(plain)) ? named : plain;
}
