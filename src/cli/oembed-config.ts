import { regionCode } from '../domain/region.js';
import type { WidgetTag } from '../embed/widget-pages.js';
import { CommandError } from './command.js';
import { isAttribute, widgetTag } from './widget-attributes.js';

/** A page to write. */
export interface OembedPage {
  /** File name without its ending. */
  readonly name: string;
  readonly tag: WidgetTag;
  readonly title: string;
  readonly description?: string | undefined;
  /** File or address of a feed that is written into the page. */
  readonly feed?: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly image?: string | undefined;
  readonly width: number;
  readonly height: number | undefined;
}

/** The configuration of `oembed`. */
export interface OembedConfig {
  /** Address of the folder that the files will be published in, ending in `/`. */
  readonly site: URL;
  readonly provider: { readonly name: string; readonly url: string };
  readonly pages: readonly OembedPage[];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandError(`${where} is not an object`);
  return value as Fields;
}

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

function textOf(fields: Fields, key: string, where: string): string | undefined {
  const value = own(fields, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') throw new CommandError(`${where}.${key} is not text`);
  return value;
}

function needed(fields: Fields, key: string, where: string): string {
  const value = textOf(fields, key, where);
  if (value === undefined) throw new CommandError(`${where}.${key} is missing`);
  return value;
}

function webAddress(text: string, where: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new CommandError(`${where}: "${text}" is not a web address`);
  return url;
}

function pixels(fields: Fields, key: string, where: string): number | undefined {
  const value = own(fields, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 100 || value > 4_000)
    throw new CommandError(`${where}.${key} is not a whole number of pixels from 100 to 4000`);
  return value;
}

function attributesIn(value: unknown, where: string): Record<string, string> {
  const entries = Object.entries(value === undefined ? {} : fieldsOf(value, where)).map(([name, each]) => {
    if (!isAttribute(name)) throw new CommandError(`${where}: "${name}" is not an attribute of a widget`);
    if (each !== true && typeof each !== 'string' && typeof each !== 'number')
      throw new CommandError(`${where}.${name} is neither text nor true`);
    return [name, each === true ? '' : String(each)] as const;
  });
  const attributes = Object.fromEntries(entries);
  if (attributes.region !== undefined && !regionCode(attributes.region))
    throw new CommandError(`${where}.region: "${attributes.region}" is not a region such as US or GB-ENG`);
  return attributes;
}

function pageIn(value: unknown, where: string): OembedPage {
  const fields = fieldsOf(value, where);
  const name = needed(fields, 'name', where);
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name))
    throw new CommandError(`${where}.name: "${name}" is not made of small letters, digits and hyphens`);
  const image = textOf(fields, 'image', where);
  return {
    name,
    tag: widgetTag(needed(fields, 'widget', where)),
    title: needed(fields, 'title', where),
    description: textOf(fields, 'description', where),
    feed: textOf(fields, 'feed', where),
    attributes: attributesIn(own(fields, 'attributes'), `${where}.attributes`),
    image: image === undefined ? undefined : webAddress(image, `${where}.image`).href,
    width: pixels(fields, 'width', where) ?? 600,
    height: pixels(fields, 'height', where),
  };
}

/**
 * Reads the configuration of `oembed`.
 * @throws {CommandError} that names the place of the first mistake.
 */
export function oembedConfig(value: unknown): OembedConfig {
  const fields = fieldsOf(value, 'the configuration');
  const site = webAddress(needed(fields, 'site', 'the configuration'), 'site');
  if (!site.pathname.endsWith('/') || site.search !== '' || site.hash !== '')
    throw new CommandError(`site: "${site.href}" does not end in /`);
  const provider = fieldsOf(own(fields, 'provider'), 'provider');
  const pages = own(fields, 'pages');
  if (!Array.isArray(pages) || pages.length === 0) throw new CommandError('pages is not a list with at least one page');
  const read = pages.map((page, at) => pageIn(page, `pages[${at}]`));
  const twice = read.find(({ name }, at) => read.findIndex((other) => other.name === name) < at);
  if (twice) throw new CommandError(`two pages are called "${twice.name}"`);
  return {
    site,
    provider: {
      name: needed(provider, 'name', 'provider'),
      url: webAddress(needed(provider, 'url', 'provider'), 'provider.url').href,
    },
    pages: read,
  };
}
