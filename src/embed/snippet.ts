import { regionCode } from '../domain/region.js';
import { crisisLines, crisisSentences, type FallbackOptions } from './fallback.js';
import { indented, link, startTag, type Attributes } from './markup.js';
import { WIDGETS, type WidgetTag } from './widget-pages.js';

/** What is embedded. */
export interface Embedding {
  readonly tag: WidgetTag;
  /** The widget's attributes by name, as in its documentation; `true` for one without a value. */
  readonly attributes: Attributes;
  /** The widget's purpose for visitors (“Find a group”): the title of a frame, the text of the link to `page`. */
  readonly title: string;
  /** Address of a page that shows the same without this library. */
  readonly page?: string | undefined;
  /** Lines of HTML shown until the widget has loaded, before the crisis lines; from `lightDom`, for instance. */
  readonly content?: readonly string[] | undefined;
}

/** Where the published files are. */
export interface Delivery {
  /** Address of the folder that holds `cdn/` and `embed/`, ending in `/`. */
  readonly base: string;
  /**
   * The content of `cdn/integrity.json`; with `resize.js` of `embed/integrity.json` under its name. A script whose hash
   * is missing is printed without one.
   */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /** Address of the page that the `oembed` command wrote, for platforms that accept only an address. */
  readonly sharePage?: string | undefined;
  /**
   * True for the widget's complete file instead of `autoload.js`: one request and one hash, for pages that must list
   * every script, at the price of everything at once. Fields always get it, since they need the script that defines the
   * tag.
   */
  readonly oneFile?: boolean | undefined;
}

/** How a platform embeds a widget. */
export type Form =
  | 'script' // HTML with a script
  | 'frame' // HTML with an iframe
  | 'frame-address' // an address the platform puts into a frame
  | 'page-address' // an address the platform turns into an embed (oEmbed) or a card
  | 'fields' // script address, tag name and attributes in fields of their own
  | 'plugin' // a shortcode of the WordPress plugin
  | 'shortcode-file' // a file of the site's templates, and the word that calls it
  | 'lines'; // only text and links

/** The forms that each platform allows, most capable first. Sources: docs/embedding.md. */
export const PLATFORMS = {
  html: ['script', 'frame'],
  'wordpress-admin': ['script', 'plugin', 'frame', 'page-address'],
  'wordpress-author': ['plugin', 'page-address', 'lines'],
  'wordpress-com': ['page-address', 'lines'],
  ghost: ['script', 'frame'],
  squarespace: ['script', 'frame'],
  wix: ['fields', 'frame-address'],
  webflow: ['script', 'frame'],
  blogger: ['script', 'frame'],
  drupal: ['script', 'frame'],
  joomla: ['script', 'frame'],
  hugo: ['shortcode-file', 'script'],
  jekyll: ['script', 'frame'],
  eleventy: ['script', 'frame'],
  notion: ['frame-address', 'page-address'],
  'google-sites': ['frame-address'],
  medium: ['page-address', 'lines'],
  substack: ['page-address', 'lines'],
  tumblr: ['page-address', 'lines'],
  newsletter: ['lines'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

/** One of the platforms. */
export type Platform = keyof typeof PLATFORMS;

/** One thing to copy. */
export interface Piece {
  readonly kind: 'html' | 'address' | 'tag-name' | 'attributes' | 'shortcode';
  readonly text: string;
  /** The file of the site it belongs in, if any. */
  readonly path?: string | undefined;
}

/**
 * What to copy for one platform; empty for a form that needs an address that is missing.
 */
export interface Snippet {
  readonly form: Form;
  readonly pieces: readonly Piece[];
}

const languageOf = ({ attributes }: Embedding): string | undefined =>
  typeof attributes.lang === 'string' ? attributes.lang : undefined;
const regionOf = ({ attributes }: Embedding): string | undefined =>
  typeof attributes.region === 'string' ? regionCode(attributes.region) : undefined;

/**
 * The link to the page that shows the same; for a quick exit, to its target, which works with or without scripts.
 */
function pageLink({ tag, title, attributes, page }: Embedding): string[] {
  const exit = tag === 'peer-quick-exit' && typeof attributes.href === 'string' ? attributes.href : undefined;
  const address = exit ?? page;
  return address ? [link(address, title)] : [];
}

const crisisOptions = (embedding: Embedding): FallbackOptions => ({
  region: regionOf(embedding),
  lang: languageOf(embedding),
});
const sentences = (embedding: Embedding): string[] => [
  ...pageLink(embedding),
  ...crisisSentences(crisisOptions(embedding)),
];

/** The fallback of the widget: the link to the page, and the crisis lines. */
export function fallbackLines(embedding: Embedding): string[] {
  return [
    ...pageLink(embedding).map((each) => `<p>${each}</p>`),
    ...(embedding.content ?? []),
    ...crisisLines(crisisOptions(embedding)),
  ];
}

function script(delivery: Delivery, file: string, attributes: Attributes): string {
  const integrity = delivery.integrity?.[file];
  const src = new URL(file === 'resize.js' ? `embed/${file}` : `cdn/${file}`, delivery.base).href;
  const crossorigin = integrity ? 'anonymous' : undefined;
  return `${startTag('script', { ...attributes, src, integrity, crossorigin })}</script>`;
}

/** The script of the language that the tag requests (“es-MX” → “es”); English is in every complete file. */
function languageFile(embedding: Embedding, { integrity = {} }: Delivery): string[] {
  const file = `lang/${(languageOf(embedding) ?? '').toLowerCase().split('-')[0] ?? ''}.js`;
  return Object.hasOwn(integrity, file) ? [file] : [];
}

/** The tag with its fallback, without a script, for a template of the site. */
export function tagLines(embedding: Embedding): string[] {
  return [startTag(embedding.tag, embedding.attributes), ...indented(fallbackLines(embedding)), `</${embedding.tag}>`];
}

/**
 * The tag on one line, with only text and links. An editor that turns lines into paragraphs (WordPress) would nest
 * them, which closes the tag, and the fallback would stay beside the widget for good.
 */
function tagLine(embedding: Embedding): string {
  if (embedding.content?.length) return tagLines(embedding).join('\n');
  return `${startTag(embedding.tag, embedding.attributes)}${sentences(embedding).join('<br>')}</${embedding.tag}>`;
}

function scriptHtml(embedding: Embedding, delivery: Delivery): string {
  const files = delivery.oneFile
    ? [`${WIDGETS[embedding.tag].file}.js`, ...languageFile(embedding, delivery)]
    : ['autoload.js'];
  return [...files.map((file) => script(delivery, file, { type: 'module' })), tagLine(embedding)].join('\n');
}

/** Address of the widget's own page with its attributes in the query. */
export function frameAddress({ tag, attributes }: Embedding, { base }: Delivery): string {
  const url = new URL(`embed/${WIDGETS[tag].file}.html`, base);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    url.searchParams.set(name, value === true ? '' : String(value));
  }
  return url.href;
}

function frameHtml(embedding: Embedding, delivery: Delivery): string {
  const { height, allow } = WIDGETS[embedding.tag];
  const frame = startTag('iframe', {
    src: frameAddress(embedding, delivery),
    title: embedding.title,
    width: '100%',
    height,
    frameborder: 0,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    allow,
    'data-peer-embed': true,
  });
  return [`${frame}</iframe>`, ...fallbackLines(embedding), script(delivery, 'resize.js', { async: true })].join('\n');
}

const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? name : `${name} = ${String(value)}`))
    .join('\n');

/**
 * Square brackets would end a shortcode, so they are escaped the WordPress way. Entities are decoded when the attribute
 * is read.
 */
function wordpressShortcode({ tag, attributes }: Embedding): string {
  const inBrackets = startTag(tag.replaceAll('-', '_'), attributes)
    .slice(1, -1)
    .replaceAll('&#x5b;', '&#91;')
    .replaceAll('&#x5d;', '&#93;');
  return `[${inBrackets}]`;
}

function piecesOf(form: Form, embedding: Embedding, delivery: Delivery): Piece[] {
  switch (form) {
    case 'script':
      return [{ kind: 'html', text: scriptHtml(embedding, delivery) }];
    case 'frame':
      return [{ kind: 'html', text: frameHtml(embedding, delivery) }];
    case 'frame-address':
      return [{ kind: 'address', text: frameAddress(embedding, delivery) }];
    case 'page-address':
      return delivery.sharePage ? [{ kind: 'address', text: delivery.sharePage }] : [];
    case 'fields':
      return [
        { kind: 'address', text: new URL(`cdn/${WIDGETS[embedding.tag].file}.js`, delivery.base).href },
        { kind: 'tag-name', text: embedding.tag },
        { kind: 'attributes', text: attributeText(embedding.attributes) },
      ];
    case 'plugin':
      // The plugin has no shortcode for the quick exit: that is up to the theme.
      return embedding.tag === 'peer-quick-exit' ? [] : [{ kind: 'shortcode', text: wordpressShortcode(embedding) }];
    case 'shortcode-file':
      return [
        { kind: 'html', text: scriptHtml(embedding, delivery), path: `layouts/shortcodes/${embedding.tag}.html` },
        { kind: 'shortcode', text: `{{< ${embedding.tag} >}}` },
      ];
    case 'lines':
      return [{ kind: 'html', text: fallbackLines(embedding).join('\n') }];
  }
}

/** One form of an embedding, ready to paste. */
export function snippetAs(form: Form, embedding: Embedding, delivery: Delivery): Snippet {
  return { form, pieces: piecesOf(form, embedding, delivery) };
}

/** Every form that a platform allows, most capable first; forms that lack an address are left out. */
export function snippetsFor(platform: Platform, embedding: Embedding, delivery: Delivery): Snippet[] {
  return PLATFORMS[platform]
    .map((form) => snippetAs(form, embedding, delivery))
    .filter(({ pieces }) => pieces.length > 0);
}
