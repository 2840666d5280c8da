/**
 * What a comparison measures: folders of built files, ours and others', each with a page and a feed in its own format.
 *
 * A peer is a folder outside of the repository with the files its page needs and a `bench.json`:
 *
 *     {
 *       "name": "tsml-ui",
 *       "format": "meeting-guide",
 *       "page": "<!doctype html><div id='tsml-ui' data-src='{feed}'></div><script src='app.js' async></script>",
 *       "row": "#tsml-ui tbody tr"
 *     }
 *
 * `page`: the body of the page; `{feed}` stands for the address of the feed, `{count}` for its number of groups; its own
 * addresses start at the folder. `row`: the selector of a row; `>>>` goes into a shadow root. `format`: `peer-feed` or
 * `meeting-guide`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateFeed } from './generate-feed.mjs';
import { asMeetingGuide } from './meeting-guide.mjs';

const FORMATS = { 'peer-feed': (feed) => feed, 'meeting-guide': asMeetingGuide };
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

/** Our complete file from a `dist` folder. */
export const ourFolder = (folder, name = 'this build') => ({
  name,
  folder: resolve(folder),
  format: 'peer-feed',
  page: `<script type="module" src="cdn/group-finder.js"></script>
<peer-group-finder max-bytes="64000000" src="{feed}">No groups yet.</peer-group-finder>`,
  row: 'peer-group-finder >>> [part~="item"]',
});

/** Another `dist` folder of ours, named after the folder that contains it. */
export const otherBuild = (folder) =>
  ourFolder(folder, basename(resolve(folder)) === 'dist' ? resolve(folder).split(sep).at(-2) : basename(folder));

/** A peer, as its `bench.json` describes it. */
export function peerFolder(folder) {
  const path = join(folder, 'bench.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: tools/bench/contenders.mjs says what it holds`);
  const peer = { name: basename(resolve(folder)), ...JSON.parse(readFileSync(path, 'utf8')), folder: resolve(folder) };
  for (const key of ['page', 'row']) if (typeof peer[key] !== 'string') throw new Error(`${path}: ${key} is missing`);
  if (!Object.hasOwn(FORMATS, peer.format))
    throw new Error(`${path}: format is one of ${Object.keys(FORMATS).join(', ')}`);
  return peer;
}

const bodies = new Map();

/** Compressed as most hosts do, once: the server must not cost the page any time. */
function compressed(path, make) {
  if (!bodies.has(path)) bodies.set(path, gzipSync(make()));
  return bodies.get(path);
}

const html = ({ page }, count, feed) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${count} groups</title>
<body>${page.replaceAll('{feed}', feed).replaceAll('{count}', count)}`;

/** Answers `/compare/<n>/page-<count>.html`, `/compare/<n>/feed-<count>.json` and the files of contender n. */
export const serveContenders = (contenders) => (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, index, name] = /^\/compare\/(\d+)\/([^?]+)$/.exec(pathname) ?? [];
  const contender = contenders[Number(index)];
  const [, kind, count] = /^(page|feed)-(\d+)\./.exec(name ?? '') ?? [];
  const file = contender && join(contender.folder, decodeURIComponent(name));
  let body;
  if (contender && kind === 'page') body = compressed(pathname, () => html(contender, count, `feed-${count}.json`));
  else if (contender && kind === 'feed')
    body = compressed(`${contender.format} ${count}`, () =>
      JSON.stringify(FORMATS[contender.format](generateFeed(Number(count)))),
    );
  else if (file?.startsWith(contender.folder + sep) && existsSync(file))
    body = compressed(file, () => readFileSync(file));
  if (!body) return response.writeHead(pathname === '/compare/' ? 200 : 404, { 'content-type': 'text/html' }).end();
  return response
    .writeHead(200, {
      'content-type': `${TYPES[extname(name)] ?? 'application/octet-stream'}; charset=utf-8`,
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    .end(body);
};
