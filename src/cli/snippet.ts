import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PLATFORMS, snippetsFor, type Delivery, type Embedding, type Piece, type Platform } from '../embed/snippet.js';
import { embed as english } from '../i18n/en/embed.js';
import { findWords } from '../i18n/words.js';
import { CommandError, type Command } from './command.js';
import './languages.js';
import { attributesOf, doubts, webAddress, widgetTag } from './widget-attributes.js';

const platforms = Object.keys(PLATFORMS);

const help = `Usage: npx peer-support-widgets snippet <widget> --base <address> [options]

Prints what to paste for a widget: script with its integrity hash, tag, attributes and the crisis lines
of the region as fallback, in the form that the platform lets in. The script is autoload.js: it loads
what the tags of the page need, in their language, and verifies each file.

  <widget>             group-finder, story-card, grounding-player, resource-list or quick-exit
  --base <address>     where you have published the dist folder, such as https://example.org/peer/
  --platform <name>    ${platforms.slice(0, 6).join(', ')},
                       ${platforms.slice(6, 13).join(', ')},
                       ${platforms.slice(13).join(', ')}; default html
  --attr <name=value>  an attribute of the tag, such as src=https://example.org/feed.json or region=US;
                       may be given several times
  --title <text>       what the widget is for
  --page <url>         a page that shows the same without this library
  --share <url>        the page that the oembed command wrote, for platforms that take only an address
  --one-file           the widget's complete file instead of autoload.js: one request and one hash, for
                       pages that must list every script (a strict policy with hashes), at the price of
                       everything at once
  --json               every form as JSON
`;

/** Hashes of the published scripts, which are in the same package. */
async function hashes(): Promise<Record<string, string>> {
  const read = async (folder: string): Promise<object> =>
    JSON.parse(await readFile(new URL(`../../${folder}/integrity.json`, import.meta.url), 'utf8')) as object;
  // The other scripts are used by frames; only the resizer is for other pages.
  const { 'resize.js': resizer } = (await read('embed')) as Record<string, string>;
  return { ...(await read('cdn')), ...(resizer && { 'resize.js': resizer }) };
}

const printed = ({ kind, text, path }: Piece): string => `# ${kind}${path ? `, ${path}` : ''}\n${text}`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      platform: { type: 'string', default: 'html' },
      attr: { type: 'string', multiple: true, default: [] },
      title: { type: 'string' },
      page: { type: 'string' },
      share: { type: 'string' },
      'one-file': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new CommandError('which widget? Name one, such as group-finder');
  if (!Object.hasOwn(PLATFORMS, values.platform))
    throw new CommandError(`there is no platform "${values.platform}"; there are ${platforms.join(', ')}`);
  if (!values.base || !/^https?:/.test(values.base) || !URL.canParse(values.base) || !values.base.endsWith('/'))
    throw new CommandError('--base is the address of the published dist folder and ends in /');
  const tag = widgetTag(name);
  const attributes = attributesOf(values.attr);
  for (const option of ['page', 'share'] as const)
    if (values[option] !== undefined) webAddress(`--${option}`, values[option]);
  const title =
    values.title ??
    findWords('embed', english, typeof attributes.lang === 'string' ? attributes.lang : 'en').words.titles[tag];
  const embedding: Embedding = { tag, attributes, title, page: values.page };
  const delivery: Delivery = {
    base: values.base,
    integrity: await hashes(),
    sharePage: values.share,
    oneFile: values['one-file'],
  };
  const snippets = snippetsFor(values.platform as Platform, embedding, delivery);
  const [first] = snippets;
  if (!first)
    throw new CommandError(
      `${values.platform} takes only an address: give --share with the page that the oembed command wrote`,
    );
  const { pieces } = first;
  console.log(
    values.json
      ? JSON.stringify(snippets, null, 2)
      : pieces.length === 1
        ? pieces[0]!.text
        : pieces.map(printed).join('\n\n'),
  );
  for (const doubt of await doubts(tag, attributes)) console.error(doubt);
  return 0;
}

/** `npx peer-support-widgets snippet`: what to paste, for each platform. */
export const command: Command = { summary: 'prints what to paste for a widget on a platform', help, run };
