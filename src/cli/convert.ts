import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CommandError, type Command } from './command.js';
import { feedAt } from './feed-at.js';
import { issueLine } from './issue-line.js';
import { nativeFeed } from './native-feed.js';

const help = `Usage: npx peer-support-widgets convert <feed> [options]

Turns a feed of any accepted format into the native one, peer-feed/1. What is valid is kept, what is
not is named on standard error. A feed is a file, an address, or - for standard input.

  --out <file>   writes there instead of standard output
  --format <id>  forces a format instead of recognising it
  --json         the feed and what was left out as JSON: feed, issues

Ends with exit code 0 when everything was kept, 1 when something was not, 2 when the feed cannot be read.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, format: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [feed] = positionals;
  if (feed === undefined || positionals.length > 1)
    throw new CommandError('which feed? Name one file, one address, or - for standard input');
  const { native, issues } = nativeFeed(await feedAt(feed), { place: feed, format: values.format });
  const text = `${JSON.stringify(values.json ? { feed: native, issues } : native, null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
  for (const issue of issues) console.error(issueLine(issue));
  return issues.length > 0 ? 1 : 0;
}

/** `npx peer-support-widgets convert`: any accepted format as peer-feed/1. */
export const command: Command = { summary: 'turns a feed of any format into peer-feed/1', help, run };
