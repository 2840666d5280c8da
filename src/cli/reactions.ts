import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { isShown } from '../domain/story.js';
import { reactionEndpoint } from '../reactions/endpoint.js';
import { POSTGRES_SCHEMA } from '../reactions/postgres-store.js';
import { siteOrigin } from '../reactions/site-origin.js';
import { SQLITE_SCHEMA } from '../reactions/sqlite-store.js';
import { CommandError, type Command } from './command.js';
import { openStore } from './open-store.js';
import { readStories } from './read-stories.js';
import { ADDRESS, serve } from './serve.js';

const help = `Usage: npx peer-support-widgets reactions --db <place> --feed <feed> --origin <site> [options]

Counts “I’ve been there too” for <peer-story-card react-src="…">.

  --db <place>      a SQLite file (reactions.db) or a PostgreSQL address (postgres://…)
  --feed <feed>     file or address of the feed whose stories may be reacted to; may be given
                    several times; read again every five minutes
  --ids <a,b>       stories that may be reacted to, by id
  --any-story       takes a reaction to any id (for trying things out)
  --origin <site>   a site whose pages may send reactions, such as https://example.org;
                    may be given several times; "*" takes every site, and requests that
                    name none
  --port <n>        default 8787
  --host <address>  default 127.0.0.1: behind a web server on the same machine, whose
                    X-Forwarded-For then says who is limited
  --proxy <address> a web server on another machine (or in another container) whose
                    X-Forwarded-For is believed too; may be given several times
  --limit <n>       writes a minute from one address, default 30; 0 = no limit
  --least <n>       counts below this are not shown, default 0
  --schema          prints the tables for PostgreSQL and SQLite, and ends
`;

const EVERY = 5 * 60_000;

const wholeNumber = (text: string, name: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new CommandError(`--${name} needs a whole number, not "${text}"`);
  return Number(text);
};

/** @throws {CommandError} for what is not a site: it would never match, or match too much. */
function siteOf(text: string): string {
  try {
    return siteOrigin(text);
  } catch (error) {
    throw new CommandError(`--origin ${(error as RangeError).message}`);
  }
}

/** The ids that can be reacted to, kept up to date with their feeds. */
async function storyList(
  feeds: readonly string[],
  ids: readonly string[],
): Promise<{ stories: ReadonlySet<string>; stop: () => void }> {
  const stories = new Set<string>(ids);
  const read = async (): Promise<void> => {
    const read = await Promise.all(feeds.map(readStories));
    const found = read.flatMap((feed) =>
      feed.stories.filter((story) => isShown(story, Date.now())).map(({ id }) => id),
    );
    stories.clear();
    for (const id of [...ids, ...found]) stories.add(id);
  };
  await read();
  const again = async (): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      console.error(`reactions: ${error.message}; the stories known before stay`);
    }
  };
  const timer = feeds.length > 0 ? setInterval(() => void again(), EVERY) : undefined;
  return { stories, stop: () => clearInterval(timer) };
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      db: { type: 'string' },
      feed: { type: 'string', multiple: true, default: [] },
      ids: { type: 'string', default: '' },
      'any-story': { type: 'boolean', default: false },
      origin: { type: 'string', multiple: true, default: [] },
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      proxy: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string', default: '30' },
      least: { type: 'string', default: '0' },
      schema: { type: 'boolean', default: false },
    },
  });
  if (values.schema) {
    process.stdout.write(`-- PostgreSQL${POSTGRES_SCHEMA}\n-- SQLite${SQLITE_SCHEMA}`);
    return 0;
  }
  const ids = values.ids
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (!values.db) throw new CommandError('--db is missing: where are the counts kept?');
  if (values.feed.length === 0 && ids.length === 0 && !values['any-story'])
    throw new CommandError('--feed or --ids is missing: which stories may be reacted to?');
  if (values.origin.length === 0) throw new CommandError('--origin is missing: which sites may send reactions?');
  const origins = values.origin.map(siteOf);
  const port = wholeNumber(values.port, 'port');
  if (port > 65_535) throw new CommandError(`--port needs a number up to 65535, not "${values.port}"`);
  const limit = wholeNumber(values.limit, 'limit');
  const least = wholeNumber(values.least, 'least');

  const list = await storyList(values.feed, ids);
  const store = await openStore(values.db);
  const handler = reactionEndpoint({
    store,
    origins,
    limit,
    least,
    stories: values['any-story'] ? () => true : list.stories,
    addressOf: (request) => request.headers.get(ADDRESS) ?? undefined,
    onError: (error) => console.error(`reactions: ${error instanceof Error ? error.message : String(error)}`),
  });
  const served = await serve(handler, { port, host: values.host, proxies: values.proxy });
  const taken = values['any-story'] ? 'any story' : `${list.stories.size} stories`;
  console.log(`Reactions at ${served.url} for ${taken}, from ${origins.join(', ')}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  list.stop();
  await served.close();
  await store.close();
  return 0;
}

/** `npx peer-support-widgets reactions`: the server for `react-src`, on Node. */
export const command: Command = { summary: 'counts “I’ve been there too” for story cards', help, run };
