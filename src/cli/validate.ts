import { parseArgs } from 'node:util';
import { isFeedError } from '../feed/feed-error.js';
import { atOnce } from '../feed/in-slices.js';
import { issuesOfOnePage, parseFeed, type ParsedFeed } from '../feed/parse-feed.js';
import { FEED_KINDS } from '../feed/reader.js';
import { completeReaders } from '../feed/readers/complete.js';
import { CommandError, type Command } from './command.js';
import { feedAt } from './feed-at.js';
import { issueLine } from './issue-line.js';

const help = `Usage: npx peer-support-widgets validate <feed> [<feed> …] [options]

Reads feeds in any accepted format as the widgets do, and says what they would leave out and why:
where (the row of a spreadsheet, the number of a record from 0), which value, and the reason.
A feed is a file, an address, or - for standard input.

  --format <id>  forces a format instead of recognising it
  --json         the answer as JSON, a list with one verdict for each feed

Ends with exit code 0 when everything is valid, 1 when something is not, 2 when a feed cannot be read.
`;

interface Verdict {
  readonly feed: string;
  /** Why the feed cannot be used at all. */
  readonly error?: string | undefined;
  /** True if the feed could not even be read. */
  readonly isUnread?: true | undefined;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  readonly left?: number | undefined;
  readonly issues?: ParsedFeed['issues'] | undefined;
  /** Names of columns that no reader knows; some are left out on purpose. */
  readonly unreadColumns?: readonly string[] | undefined;
}

/** The names of a table's columns that none of its readers knows. */
function unreadColumns(body: unknown, format: string | undefined): string[] {
  const adapters = completeReaders.map((reader) =>
    reader.adapters.find((each) => (format === undefined || format === each.id) && each.accepts(body)),
  );
  const headers = adapters.map((adapter) => adapter?.header?.(body)).filter((header) => header !== undefined);
  const names = headers[0]?.names ?? [];
  return names
    .filter(
      (name, at): name is string =>
        typeof name === 'string' && name.trim() !== '' && headers.every(({ columns }) => columns[at] === undefined),
    )
    .map((name) => name.trim());
}

/** The path of the list in a body of unknown shape: "data.meetings". */
function innerList(body: unknown, depth = 0): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || depth > 2) return undefined;
  for (const [key, value] of Object.entries(body)) {
    if (Array.isArray(value)) return key;
    const inner = innerList(value, depth + 1);
    if (inner !== undefined) return `${key}.${inner}`;
  }
  return undefined;
}

async function judge(feed: string, format: string | undefined): Promise<Verdict> {
  let list: string | undefined;
  try {
    const { body, baseUrl } = await feedAt(feed);
    list = innerList(body);
    const parsed = atOnce(parseFeed(body, completeReaders, { baseUrl, format }));
    const { data, droppedCount } = parsed;
    return {
      feed,
      counts: Object.fromEntries(FEED_KINDS.map((kind) => [kind, data[kind].length])),
      left: droppedCount,
      issues: issuesOfOnePage(parsed),
      unreadColumns: unreadColumns(body, format),
    };
  } catch (error) {
    if (isFeedError(error))
      return {
        feed,
        error:
          list === undefined
            ? error.message
            : `${error.message}; it holds a list under “${list}”: if these are the records, publish that list alone`,
      };
    if (error instanceof CommandError) return { feed, error: error.message, isUnread: true };
    throw error;
  }
}

function printed({ feed, error, counts = {}, left = 0, issues = [], unreadColumns: unread = [] }: Verdict): string {
  if (error !== undefined) return `${feed}: ${error}`;
  const kinds = Object.entries(counts).filter(([, count]) => count > 0);
  const valid = kinds.length === 0 ? 'nothing valid' : kinds.map(([kind, count]) => `${count} ${kind}`).join(', ');
  const columns =
    unread.length === 0 ? [] : [`columns that are not read: ${unread.map((name) => `“${name}”`).join(', ')}`];
  return [...issues.map(issueLine), ...columns, `${feed}: ${valid}, ${left} left out`].join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new CommandError('which feed? Name a file, an address, or - for standard input');
  const verdicts: Verdict[] = [];
  for (const feed of positionals) verdicts.push(await judge(feed, values.format));
  const unread = verdicts.filter(({ isUnread }) => isUnread);
  const read = verdicts.filter(({ isUnread }) => !isUnread);
  if (values.json) console.log(JSON.stringify(verdicts, null, 2));
  else {
    if (read.length > 0) console.log(read.map(printed).join('\n\n'));
    for (const { error } of unread) console.error(`validate: ${error}`);
  }
  if (unread.length > 0) return 2;
  return verdicts.some(({ error, issues = [] }) => error !== undefined || issues.length > 0) ? 1 : 0;
}

/** `npx peer-support-widgets validate`: what the widgets would leave out of a feed, and why. */
export const command: Command = { summary: 'lists what is wrong in a feed, where, and why', help, run };
