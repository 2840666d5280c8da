import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isFeedError } from '../feed/feed-error.js';
import { atOnce } from '../feed/in-slices.js';
import { issuesOfOnePage, parseFeed } from '../feed/parse-feed.js';
import { FEED_KINDS, type FeedKind } from '../feed/reader.js';
import { allReaders } from '../feed/readers/index.js';
import { CommandError, type Command } from './command.js';
import { feedAt } from './feed-at.js';
import { issueLine } from './issue-line.js';

const help = `Usage: npx peer-support-widgets convert <feed> [options]

Turns a feed of any accepted format into the native one, peer-feed/1. What is valid is kept, what is
not is named on standard error. A feed is a file, an address, or - for standard input.

  --out <file>   writes there instead of standard output
  --format <id>  forces a format instead of recognising it

Ends with exit code 0 when everything was kept, 1 when something was not, 2 when the feed cannot be read.
`;

/** `value` without what says nothing: absent values, empty lists and empty objects. */
function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(dense);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, dense(inner)] as const).filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const HEAD = ['title', 'language', 'timeZone', 'updated'] as const;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' }, format: { type: 'string' } } });
  const [feed] = positionals;
  if (feed === undefined || positionals.length > 1) throw new CommandError('which feed? Name one file, one address, or - for standard input');
  const { body, baseUrl } = await feedAt(feed);
  const records: Partial<Record<FeedKind, unknown[]>> = {};
  const onRecord = (kind: FeedKind, record: object, id: unknown): void => void (records[kind] ??= []).push(dense({ ...record, id }));
  try {
    const issues = issuesOfOnePage(atOnce(parseFeed(body, allReaders, { baseUrl, format: values.format, onRecord })));
    const head = HEAD.map((key) => [key, typeof body === 'object' && body !== null && Object.hasOwn(body, key) ? (body as Record<string, unknown>)[key] : undefined]);
    const native = { version: 'peer-feed/1', ...Object.fromEntries(head.filter(([, value]) => typeof value === 'string')) as object, ...Object.fromEntries(FEED_KINDS.map((kind) => [kind, records[kind]])) };
    const text = `${JSON.stringify(native, null, 2)}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else await writeFile(values.out, text);
    for (const issue of issues) console.error(issueLine(issue));
    return issues.length > 0 ? 1 : 0;
  } catch (error) {
    if (isFeedError(error)) throw new CommandError(`${feed}: ${error.message}`);
    throw error;
  }
}

/** `npx peer-support-widgets convert`: any accepted format as peer-feed/1. */
export const command: Command = { summary: 'turns a feed of any format into peer-feed/1', help, run };
