/**
 * `npm start`: builds what is out of date, serves the demo pages and prints their address. For development only.
 * `PORT=8080 npm start` sets the port. `/strict/…` serves the same pages under the strict policy of the documentation.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { services } from './demo-services.mjs';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What the widgets need, and nothing else: no style-src, no img-src, no inline script. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html peer-autoload 'allow-duplicates'",
].join('; ');

/** Any site may frame the pages for frames; no site may frame any other page (clickjacking). */
const ancestors = (pathname) => `frame-ancestors ${pathname.startsWith('/dist/embed/') ? '*' : "'none'"}`;

/** Where files come from, by the start of their address; the first that fits. */
const folders = [
  ['/dist/', 'dist'],
  ['/strict/', 'demo'],
  // Published feeds to try the finder with: nonprofit.html?src=/real/groups/….json
  ['/real/', process.env.PEER_REAL_DATA ?? '../shared/data'],
  ['/', 'demo'],
];

/** The file behind an address, if it lies inside its folder. */
function fileOf(pathname) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
  let path = normalize(join(folder, decodeURIComponent(pathname.slice(prefix.length))));
  if (!`${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) return undefined;
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
  return existsSync(path) ? path : undefined;
}

function respond(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const service = Object.keys(services).find((start) => pathname === start || pathname.startsWith(`${start}/`));
  if (service) return services[service](request, response);
  if (pathname === '/favicon.ico') return response.writeHead(204).end(); // requested by every browser, but there is none
  const path = fileOf(pathname);
  if (path === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return undefined;
  }
  const strict = pathname.startsWith('/strict/');
  response.setHeader('content-type', `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  // Code from the builder works on a page of another local server too.
  if (pathname.startsWith('/dist/')) response.setHeader('access-control-allow-origin', '*');
  if (path.endsWith('.html'))
    response.setHeader('content-security-policy', [...(strict ? [STRICT] : []), ancestors(pathname)].join('; '));
  else if (strict) response.setHeader('content-security-policy', STRICT);
  // The policy refuses the page's own style sheet too: without it, what is left is what the widgets bring.
  if (strict && path.endsWith('.html'))
    return response.end(readFileSync(path, 'utf8').replace(/^.*<link rel="stylesheet".*\n/m, ''));
  return createReadStream(path).pipe(response);
}

const newest = (dir) =>
  Math.max(
    0,
    ...readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => statSync(join(each.parentPath ?? each.path, each.name)).mtimeMs),
  );

export function buildIfNeeded() {
  const built = existsSync('dist/cdn/integrity.json') ? statSync('dist/cdn/integrity.json').mtimeMs : 0;
  if (built < newest('src')) execFileSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
}

/** Serves on `port`, or on a free one where that is taken; resolves to `{ address, close }`. */
export async function serve(port = 0) {
  const server = createServer((request, response) => {
    try {
      respond(request, response);
    } catch (error) {
      response.writeHead(error instanceof URIError || error instanceof TypeError ? 400 : 500).end();
    }
  });
  const listen = (wanted) =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(wanted, '127.0.0.1', done);
    });
  await listen(port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => (server.close(), server.closeAllConnections()),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  buildIfNeeded();
  const { address } = await serve(Number(process.env.PORT ?? 8080));
  console.log(`\nDemo pages: ${address}   (Ctrl+C stops)`);
}
