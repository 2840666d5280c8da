/**
 * What the demo server answers by code rather than from a file: the start of an address, and `(request, response) => …`.
 */
import { mkdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { bundleForNode } from './run-typescript.mjs';

/** Reactions of the demo's stories, counted in a SQLite file by the endpoint that the package ships. */
async function reactionHandler() {
  const folder = 'node_modules/.cache/peer-support-widgets/demo';
  mkdirSync(folder, { recursive: true });
  const [endpoint, store] = await Promise.all(
    (await bundleForNode(['src/reactions/endpoint.ts', 'src/cli/open-store.ts'], folder)).map((path) => import(path)),
  );
  return endpoint.reactionEndpoint({
    store: await store.openStore(`${folder}/reactions.db`),
    stories: () => true,
    origins: ['*'],
  });
}

let handler;

async function reactions(incoming, outgoing) {
  const handle = await (handler ??= reactionHandler());
  const { method, url } = incoming;
  const body = method === 'POST' ? { body: Readable.toWeb(incoming), duplex: 'half' } : {};
  const answer = await handle(
    new Request(new URL(url, 'http://localhost'), { method, headers: Object.entries(incoming.headers), ...body }),
  );
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
}

export const services = { '/reactions': reactions };
