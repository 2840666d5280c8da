/** Two origins on this machine that serve the built files, pages written by a test, feeds, and faults. Each request is noted. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
  '.txt': 'text/plain',
};
const IN_PAGE = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

const send = (response, status, type, body, headers = {}) =>
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers })
    .end(body);

/** With `DELIVERY=parts` every page gets its widgets from the loader, in parts, where it would get one complete file. */
const delivered = (src) =>
  process.env.DELIVERY === 'parts' && src === '/dist/cdn/peer-widgets.js' ? '/dist/cdn/autoload.js' : src;

/** A page with `body` that loads `scripts`; `head` comes before them. */
export const documentOf = (body, { head = '', scripts = ['/dist/cdn/peer-widgets.js'], lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title>
<link rel="icon" href="data:,"><script src="/in-page.js"></script>${head}${scripts.map((src) => `<script type="module" src="${delivered(src)}"></script>`).join('')}</head>
<body>${body}</body></html>`;

export class Site {
  /** What was asked for: `{ origin, method, path, headers, aborted }`. */
  requests = [];
  #routes = new Map();
  #servers = [];
  #pages = 0;

  async open() {
    for (const name of ['origin', 'other']) {
      const server = createServer((request, response) => this.#respond(request, response));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      this[name] = `http://127.0.0.1:${server.address().port}`;
      this.#servers.push(server);
    }
    return this;
  }

  /** Answers `path` (with or without a query) on both origins: a handler `(request, response)`, or a value sent as JSON that any origin may read. */
  route(path, answer) {
    this.#routes.set(path, answer);
    return path;
  }

  /** The address of a new page; see `documentOf` for the options, and `headers`. */
  page(body, { headers = {}, ...rest } = {}) {
    const path = `/page-${++this.#pages}.html`;
    const text = documentOf(body, rest);
    this.route(path, (_, response) => send(response, 200, 'text/html', text, headers));
    return `${this.origin}${path}`;
  }

  /** Requests for `path`, whatever their query. */
  asked(path) {
    return this.requests.filter((request) => request.path.split('?')[0] === path);
  }

  #respond(request, response) {
    const path = request.url;
    const [plain] = path.split('?');
    const note = {
      origin: `http://${request.headers.host}`,
      method: request.method,
      path,
      headers: request.headers,
      aborted: false,
    };
    this.requests.push(note);
    response.on('close', () => (note.aborted = !response.writableFinished));
    const answer = this.#routes.get(path) ?? this.#routes.get(plain);
    if (typeof answer === 'function') return void answer(request, response);
    if (answer !== undefined)
      return void send(
        response,
        200,
        'application/json',
        typeof answer === 'string' ? answer : JSON.stringify(answer),
        { 'access-control-allow-origin': '*' },
      );
    if (plain === '/in-page.js') return void send(response, 200, 'text/javascript', IN_PAGE);
    const file = join('.', plain);
    if (/^\/(dist|node_modules)\//.test(plain) && !plain.includes('..') && existsSync(file)) {
      return void send(response, 200, TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(file), {
        'access-control-allow-origin': '*',
      });
    }
    return void send(response, 404, 'text/plain', 'Not found');
  }

  close() {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}
