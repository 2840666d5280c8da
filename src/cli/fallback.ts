import { parseArgs } from 'node:util';
import { regionCode } from '../domain/region.js';
import { crisisLines, regionLines } from '../embed/fallback.js';
import { indented, startTag } from '../embed/markup.js';
import { CommandError, type Command } from './command.js';
import './languages.js';

const help = `Usage: npx peer-support-widgets fallback --region <code> [--tag <name>] [--lang <tag>]

Prints the HTML to paste inside a widget: the emergency number, two crisis lines of the region and an
online directory. Visitors see it before scripts run, and where they are off. Check the numbers for your
region before you go live, and print them again when the library is updated.

  --region <code>  ISO 3166, such as US or GB-ENG
  --tag <name>     the tag around it, default peer-resource-list
  --lang <tag>     language of the words, default en
  --json           the parts as JSON: region, lines, html
`;

/** The fallback for a region as lines of HTML. */
export function fallbackHtml(region: string, tag = 'peer-resource-list', lang?: string): string {
  return [startTag(tag, { region, lang }), ...indented(crisisLines({ region, lang })), `</${tag}>`, ''].join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      region: { type: 'string' },
      tag: { type: 'string', default: 'peer-resource-list' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const region = regionCode(values.region);
  if (!region) throw new CommandError('which region? Give --region with a code such as US or GB-ENG');
  if (!/^[a-z][a-z0-9-]*$/.test(values.tag)) throw new CommandError(`"${values.tag}" is not a tag`);
  if (regionLines(region).first.length === 0)
    process.stderr.write(`There are no built-in lines for ${region}: add a number of your own.\n`);
  const html = fallbackHtml(region, values.tag, values.lang);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ region, lines: crisisLines({ region, lang: values.lang }), html }, null, 2)}\n`
      : html,
  );
  return Promise.resolve(0);
}

/** `npx peer-support-widgets fallback`: the numbers that work without scripts. */
export const command: Command = {
  summary: 'prints the crisis lines of a region as HTML that works without scripts',
  help,
  run,
};
