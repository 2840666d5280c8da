import { embed as english } from '../i18n/en/embed.js';
import { findWords } from '../i18n/words.js';
import { crisisLines } from './fallback.js';
import type { FrameSettings } from './frame.js';
import { escaped, indented, startTag, textElement } from './markup.js';
import { WIDGETS, type WidgetTag } from './widget-pages.js';

/** A page of its own for one widget. */
export interface FramePage {
  readonly tag: WidgetTag;
  /** Default: what the widget is for, in `lang`. */
  readonly title?: string | undefined;
  readonly settings: FrameSettings;
  /** Lines of HTML for `<head>`. */
  readonly head?: readonly string[] | undefined;
  /** Lines of HTML shown until the widget is there, before the crisis lines. */
  readonly content?: readonly string[] | undefined;
  /** A feed that comes with the page. */
  readonly feed?: unknown;
  /**
   * Region whose crisis lines are shown until the widget is there, ISO 3166 in capitals; without it those of several
   * countries.
   */
  readonly region?: string | undefined;
}

const coded = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * `value` as JSON that can stand in a `<script>`: nothing in it ends the element or begins a comment, and no text in it
 * is code to a template language.
 */
function scriptJson(value: unknown): string {
  let isText = false;
  return JSON.stringify(value).replace(/\\.|["<>{}[\]$%@#`]/g, (sign) => {
    if (sign === '"') isText = !isText;
    return isText && sign.length === 1 && sign !== '"' ? coded(sign) : sign;
  });
}

function feedScript(feed: unknown): string[] {
  return feed === undefined ? [] : [`${startTag('script', { type: 'application/json' })}${scriptJson(feed)}</script>`];
}

/**
 * The HTML of a page that holds one widget, for a frame or to be shared. Works from any folder that contains the
 * widget's script and `embed.css`.
 */
export function framePage({ tag, title, settings, head = [], content = [], feed, region }: FramePage): string {
  const lang = settings.attributes?.lang ?? 'en';
  const localized = findWords('embed', english, lang);
  const name = title ?? localized.words.titles[tag];
  return [
    '<!doctype html>',
    startTag('html', { lang: localized.lang, dir: localized.dir }),
    '<head>',
    ...indented([
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      textElement('title', {}, name),
      ...head,
      '<link rel="stylesheet" href="embed.css">',
      `${startTag('script', { defer: true, src: `${WIDGETS[tag].file}.js` })}</script>`,
    ]),
    '</head>',
    '<body>',
    `<main aria-label="${escaped(name)}">`,
    ...indented([...content, '<div data-lines>', ...indented(crisisLines({ region, lang })), '</div>']),
    ...feedScript(feed),
    '</main>',
    '<footer hidden></footer>',
    `<script type="application/json" data-settings>${scriptJson(settings)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
