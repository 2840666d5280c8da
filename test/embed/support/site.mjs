/** Sites made of memory and of `dist`: each port is an origin of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Serves `pages` (`{ '/a.html': text | Buffer | { body, headers, status } | (request) => any of these }`), and under `/dist/` what was built,
 * with `Access-Control-Allow-Origin: *` unless `cors` is false. `asked` lists what was asked for.
 */
export async function startSite(pages = {}, { cors = true } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site.invalid');
    asked.push(request.url);
    let page = pages[pathname];
    if (typeof page === 'function') page = await page(request);
    if (page === undefined && pathname.startsWith('/dist/')) {
      try {
        page = readFileSync(pathname.slice(1));
      } catch (error) {
        if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
      }
    }
    if (page === undefined) page = { body: 'Not found', status: 404 };
    const isBody = typeof page === 'string' || Buffer.isBuffer(page);
    const { body = '', headers = {}, status = 200 } = isBody ? { body: page } : page;
    response.writeHead(status, {
      'content-type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'cache-control': 'no-store',
      ...(cors && { 'access-control-allow-origin': '*' }),
      ...headers,
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    pages,
    asked,
    /** How often a file was asked for; with `no-store`, Firefox asks again for one that it has preloaded. */
    ran: (path) => Math.min(1, asked.filter((each) => each === path).length),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * The loader with its parts and languages in `folder`, as pages of a site. `changes` gives a file other code, made from
 * its own, or none (`undefined`).
 */
export function copyOfParts(folder, changes = {}) {
  const names = ['', 'parts/', 'lang/'].flatMap((inside) =>
    readdirSync(`dist/cdn/${inside}`)
      .filter((name) => name.endsWith('.js'))
      .map((name) => inside + name),
  );
  return Object.fromEntries(
    names
      .filter((name) => name.includes('/') || name === 'autoload.js')
      .map((name) => [name, readFileSync(`dist/cdn/${name}`)])
      .map(([name, code]) => [
        `${folder}/${name}`,
        Object.hasOwn(changes, name)
          ? changes[name] === undefined
            ? { body: 'Not found', status: 404 }
            : changes[name](String(code))
          : code,
      ]),
  );
}

/** Notes in `window.noted` what a page complains about, before anything else on it runs. */
export const LISTENER = `<script>
  window.noted = { errors: [], warnings: [], shifts: 0 };
  addEventListener('error', (event) => event.message && noted.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => noted.errors.push(String(event.reason)));
  const { warn, error } = console;
  console.warn = (...all) => { noted.warnings.push(all.join(' ')); warn(...all); };
  console.error = (...all) => { noted.errors.push(all.join(' ')); error(...all); };
</script>`;

/** A whole page around `body`. */
export const pageOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${LISTENER}${head}</head><body>${body}</body></html>`;

/** A feed with a group and a story, all of it invented. */
export const FEED = {
  version: 'peer-feed/1',
  groups: [
    {
      id: 'g1',
      name: 'Tuesday circle',
      attendance: 'online',
      schedule: [{ day: 2, start: '19:00', minutes: 60, timeZone: 'America/Chicago' }],
      online: { url: 'https://example.org/join' },
    },
    { id: 'g2', name: 'Quiet <b>hour</b>', attendance: 'in-person', place: { name: 'Library', city: 'Springfield' } },
  ],
  stories: [
    { id: 's1', by: 'R.', title: 'The corridor', text: 'A woman in the corridor said: that was my Tuesday, too.' },
  ],
};
