import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../domain/languages.js';
import { regionCode } from '../domain/region.js';
import { framePage } from '../embed/frame-page.js';
import { lightDom } from '../embed/light-dom.js';
import { oembedAnswer, shareHead, type SharedPage } from '../embed/oembed.js';
import { WIDGETS } from '../embed/widget-pages.js';
import { NO_DATA } from '../feed/reader.js';
import { CommandError, type Command } from './command.js';
import { feedAt } from './feed-at.js';
import { issueLine } from './issue-line.js';
import './languages.js';
import { nativeFeed } from './native-feed.js';
import { doubts } from './widget-attributes.js';
import { oembedConfig, type OembedConfig, type OembedPage } from './oembed-config.js';

const help = `Usage: npx peer-support-widgets oembed <config.json> [--out <folder>]

Writes one page for each widget of the configuration, and beside it the answer that WordPress and other
oEmbed readers ask for. Publish the folder; an author then pastes the address of a page into a post, no
plugin and no right to use HTML needed. Platforms without oEmbed make a card of the same address.

  --out <folder>  where the files go, default "oembed" beside the configuration
  --json          the files written, as JSON

The configuration:
  {
    "site": "https://example.org/peer/",
    "provider": { "name": "Riverside Peer Network", "url": "https://example.org/" },
    "pages": [
      {
        "name": "groups",
        "widget": "group-finder",
        "title": "Find a peer-support group",
        "description": "Free groups, online and nearby.",
        "feed": "groups.json",
        "attributes": { "region": "US", "lang": "en" },
        "height": 720
      }
    ]
  }

"feed" is a file beside the configuration or an address; it is written into the page, since a sandboxed
frame may load nothing that its server does not open to everyone. Run the command again when it changes.
A feed in "attributes": { "src": … } is loaded by each visitor instead, and must be sent with
Access-Control-Allow-Origin: *.

Ends with exit code 0, 1 when something of a feed was left out (named on standard error), or 2 when
something cannot be read or written.
`;

/** The scripts of the pages, beside dist/esm/cli. */
const DIST = fileURLToPath(new URL('../../', import.meta.url));

async function readConfig(place: string): Promise<OembedConfig> {
  try {
    return oembedConfig(JSON.parse(await readFile(place, 'utf8')));
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`${place}: ${error.message}`);
    throw new CommandError(`${place} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Written {
  readonly html: string;
  readonly json: string;
  readonly hasIssues: boolean;
}

async function writePage(
  page: OembedPage,
  { site, provider }: OembedConfig,
  folder: string,
  out: string,
): Promise<Written> {
  const { name, tag, title, description, feed, attributes, image, width } = page;
  const place = feed === undefined || /^https?:/.test(feed) ? feed : resolve(folder, feed);
  const { data, native, issues } =
    place === undefined ? { data: NO_DATA, native: undefined, issues: [] } : nativeFeed(await feedAt(place), { place });
  for (const line of [...issues.map(issueLine), ...(await doubts(tag, attributes))]) console.error(`${name}: ${line}`);
  const region = regionCode(attributes.region);
  const shared: SharedPage = {
    url: new URL(`${name}.html`, site).href,
    title,
    description,
    region,
    lang: attributes.lang,
    width,
    height: page.height ?? WIDGETS[tag].height,
    image,
    provider,
  };
  const html = framePage({
    tag,
    title,
    feed: native,
    settings: { attributes, feeds: [], links: [], languages: LANGUAGES },
    head: shareHead(shared, new URL(`${name}.json`, site).href),
    content: lightDom(tag, data, { attributes, lang: attributes.lang ?? 'en', now: Date.now() }),
    region,
  });
  const written = { html: join(out, `${name}.html`), json: join(out, `${name}.json`), hasIssues: issues.length > 0 };
  await writeFile(written.html, html);
  await writeFile(written.json, `${JSON.stringify(oembedAnswer(shared), null, 2)}\n`);
  return written;
}

/** Every script is self-contained; only those that the pages use are copied. */
async function copyScripts(pages: readonly OembedPage[], out: string): Promise<void> {
  const scripts = [...new Set(pages.map(({ tag }) => `${WIDGETS[tag].file}.js`))];
  for (const file of [...scripts, 'embed.css', 'third-party.txt']) await cp(join(DIST, 'embed', file), join(out, file));
  for (const code of LANGUAGES) await cp(join(DIST, 'cdn/lang', `${code}.js`), join(out, 'lang', `${code}.js`));
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [place] = positionals;
  if (place === undefined || positionals.length > 1) throw new CommandError('which configuration? Name one file');
  const config = await readConfig(place);
  const folder = dirname(resolve(place));
  const out = values.out === undefined ? join(folder, 'oembed') : resolve(values.out);
  const written: Written[] = [];
  try {
    await mkdir(out, { recursive: true });
    for (const page of config.pages) written.push(await writePage(page, config, folder, out));
    await copyScripts(config.pages, out);
  } catch (error) {
    if (error instanceof Error && 'code' in error && !(error instanceof CommandError))
      throw new CommandError(`${out} cannot be written: ${error.message}`);
    throw error;
  }
  if (values.json)
    console.log(
      JSON.stringify(
        written.map(({ html, json }) => ({ html, json })),
        null,
        2,
      ),
    );
  else for (const { html, json } of written) console.log(`${html}\n${json}`);
  return written.some(({ hasIssues }) => hasIssues) ? 1 : 0;
}

/** `npx peer-support-widgets oembed`: pages that are embedded by pasting their address. */
export const command: Command = { summary: 'writes pages that others embed by pasting their address', help, run };
