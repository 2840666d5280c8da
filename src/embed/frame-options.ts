import { saysNo } from '../domain/says-no.js';
import { toUrl } from '../feed/to-url.js';
import { FLAGS } from './flags.js';
import type { WidgetTag } from './widget-pages.js';

/** Where a frame's page may load data from, and where its links may lead, besides its own origin. */
export interface FrameRules {
  /** Origins, folders (ending in `/`) or whole addresses allowed for feeds and reaction services. */
  readonly feeds: readonly string[];
  /** The same for links that come from the query. */
  readonly links: readonly string[];
}

/**
 * The attributes that a query may set, which only choose among what the widget offers. `no-crisis` is excluded, and so
 * is anything that sets text, style or code.
 */
const CHOICES: Readonly<Record<WidgetTag, readonly string[]>> = {
  'peer-group-finder': [
    'topics',
    'audiences',
    'languages',
    'attendance',
    'near',
    'radius',
    'units',
    'page-size',
    'sort',
    'view',
    'compact',
    'no-search',
    'no-filters',
  ],
  'peer-story-card': ['story', 'pick', 'topic', 'min-count', 'expanded', 'show-notes'],
  'peer-grounding-player': ['exercise', 'choose', 'length', 'motion', 'announce', 'no-holds', 'no-hotkeys'],
  'peer-resource-list': ['kinds', 'topics', 'max'],
  'peer-quick-exit': ['no-hotkey'],
};
const EVERYWHERE = ['lang', 'region', 'time-zone', 'theme', 'heading-level', 'format', 'remember'];
/** Addresses of data. */
const FEEDS = ['src', 'react-src'];
/** Addresses of links. */
const LINKS = ['help-href', 'share-href', 'href'];

/** Longest value that is read, in characters. */
const MAX_LENGTH = 2_000;

/**
 * Sequences that lead to another folder on a server that decodes the path again: encoded dots, slashes and NUL, however
 * often encoded, and `..;`.
 */
const LEADS_OUT = /%(?:25)*(?:2[ef]|5c|c[01]|00)|\\|\/\.{1,2}(?:;|$)/i;

/** The result of reading a query. */
export interface FrameOptions {
  /** Attributes for the widget. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Absolute addresses of the feeds. */
  readonly feeds: readonly URL[];
  /** Host of an address that was not allowed; '' for one that is not an address. */
  readonly refused?: string | undefined;
}

/** True when `url` is on the origin of `page`, or `allowed` holds its origin, a folder around it, or itself. */
export function isAllowed(url: URL, page: URL, allowed: readonly string[]): boolean {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  if (url.origin === page.origin) return true;
  return allowed.some((entry) => {
    const rule = toUrl(entry);
    if (rule?.origin !== url.origin || !/^https?:$/.test(rule.protocol)) return false;
    const isFolder = rule.pathname.endsWith('/') && rule.search === '';
    return isFolder
      ? url.pathname.startsWith(rule.pathname) && !LEADS_OUT.test(url.pathname)
      : rule.pathname === url.pathname && rule.search === url.search;
  });
}

/**
 * Reads the query of a frame's page, which anyone can write: known names only, the first value of each, addresses only
 * where `rules` allow them. One address that is not allowed leaves the whole attribute out.
 */
export function frameOptions(tag: WidgetTag, page: URL, rules: FrameRules): FrameOptions {
  const query = page.searchParams;
  const attributes = new Map<string, string>();
  const feeds: URL[] = [];
  let refused: string | undefined;
  for (const name of [...EVERYWHERE, ...CHOICES[tag], ...FEEDS, ...LINKS]) {
    const value = query.get(name);
    if (value === null || value.length > MAX_LENGTH) continue;
    const allowed = FEEDS.includes(name) ? rules.feeds : LINKS.includes(name) ? rules.links : undefined;
    if (!allowed) {
      if (!FLAGS.includes(name) || !saysNo(value)) attributes.set(name, value);
      continue;
    }
    const urls = value
      .split(/\s+/)
      .filter(Boolean)
      .map((each) => toUrl(each, page.href));
    const known = urls.filter((url) => url !== undefined).filter((url) => isAllowed(url, page, allowed));
    if (known.length < urls.length) refused ??= urls.find((url) => !url || !known.includes(url))?.host ?? '';
    else if (known.length > 0) {
      attributes.set(name, known.map(({ href }) => href).join(' '));
      if (FEEDS.includes(name)) feeds.push(...known);
    }
  }
  return { attributes, feeds, refused };
}
