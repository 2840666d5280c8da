import { parseArgs } from 'node:util';
import { lightDom } from '../embed/light-dom.js';
import { tagLines } from '../embed/snippet.js';
import { NO_DATA } from '../feed/reader.js';
import { embed as english } from '../i18n/en/embed.js';
import { findWords } from '../i18n/words.js';
import { CommandError, type Command } from './command.js';
import { feedAt } from './feed-at.js';
import { issueLine } from './issue-line.js';
import './languages.js';
import { nativeFeed } from './native-feed.js';
import { attributesOf, doubts, webAddress, widgetTag } from './widget-attributes.js';

const help = `Usage: npx peer-support-widgets render <widget> [--src <feed>] [options]

Prints a widget's tag with what it shows as plain HTML inside: groups, a story, the steps of an exercise
or resources from the feed, and the crisis lines of the region. It is read by those without scripts, by
search engines and in copies of the page; the widget puts it away once it is there. A snapshot: run it
again when the feed changes, for instance whenever the site is built.

  <widget>             group-finder, story-card, grounding-player, resource-list or quick-exit
  --src <feed>         file or address of the feed, in any accepted format, or - for standard input
  --src-attr <url>     the address that visitors load the feed from, as the tag's src; default: the one
                       of --src where that is an address
  --attr <name=value>  an attribute of the tag, such as region=US or compact; may be given several times
  --page <url>         a page that shows the same without this library, linked first
  --title <text>       the text of that link
  --lang <tag>         language of the words, default en; is set on the tag
  --json               the parts as JSON: tag, attributes, html, issues

Ends with exit code 0, 1 when something of the feed was left out (named on standard error), or 2 when it
cannot be read.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      src: { type: 'string' },
      'src-attr': { type: 'string' },
      attr: { type: 'string', multiple: true, default: [] },
      page: { type: 'string' },
      title: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new CommandError('which widget? Name one, such as group-finder');
  const tag = widgetTag(name);
  const given = attributesOf(values.attr);
  if (values.page !== undefined) webAddress('--page', values.page);
  const { src, lang = typeof given.lang === 'string' ? given.lang : 'en' } = values;
  const { data, issues } =
    src === undefined ? { data: NO_DATA, issues: [] } : nativeFeed(await feedAt(src), { place: src });
  const address = values['src-attr'] ?? (src !== undefined && /^https?:/.test(src) ? src : undefined);
  const attributes = { ...given, ...(address && { src: address }), ...(values.lang && { lang }) };
  const title = values.title ?? findWords('embed', english, lang).words.titles[tag];
  const content = lightDom(tag, data, { attributes, lang, now: Date.now() });
  const html = tagLines({
    tag,
    attributes: { ...attributes, lang: values.lang ?? given.lang },
    title,
    page: values.page,
    content,
  }).join('\n');
  console.log(values.json ? JSON.stringify({ tag, attributes, html, issues }, null, 2) : html);
  for (const issue of issues) console.error(issueLine(issue));
  for (const doubt of await doubts(tag, { ...given, lang })) console.error(doubt);
  return issues.length > 0 ? 1 : 0;
}

/** `npx peer-support-widgets render`: what a widget shows, as HTML that needs no script. */
export const command: Command = { summary: 'prints what a widget shows as HTML that needs no script', help, run };
