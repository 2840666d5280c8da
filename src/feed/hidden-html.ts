/** Elements with struck-through text. */
const STRUCK = /^(?:del|s|strike)$/;

/**
 * Classes and ids of what a page hides, or shows beside the text: text for screen readers only, share buttons, likes,
 * related posts, tables of contents.
 */
const BESIDE =
  /(?:^|\s)(?:screen-reader(?:-text|-only)?|sr-only(?:-focusable)?|visually-?hidden(?:-focusable)?|assistive-text|sr_only|screenreader(?:-only|-text)?|element-invisible|offscreen|off-screen|u-hidden|hide|invisible|hidden|is-hidden|d-none|(?:text-|is-|has-text-decoration-|font-)?(?:strike|strikethrough|strike-through|line-through)|struck(?:-out)?|crossed-out|sharedaddy|sd-block|sharing-\S+|jp-relatedposts|jp-post-flair|jetpack-likes\S*|likes-widget\S*|ez-toc\S*|lwptoc\S*|toc_container|toc-container|table-of-contents|wp-block-table-of-contents|wp-block-rank-math-toc-block|yoast-table-of-contents|simpletoc\S*|addtoany\S*|a2a_kit|heateor\S*|social-share\S*|share-buttons?|ssba\S*|yarpp\S*|wpcnt|post-views)(?=\s|$)/i;

const HIDING =
  /(?:display:none|visibility:(?:hidden|collapse)|opacity:(?:0|0?\.0+)%?(?:;|$|!)|font-size:0(?:\.0+)?(?![\d.])|clip-path:(?:inset\((?:50|100)%|circle\(0)|transform:scale\(0(?![\d.])|(?:^|;)color:transparent|(?:left|top|right|text-indent):-\d{3}|clip:rect\((?:0(?:px)?|1px)[ ,]*(?:0(?:px)?|1px)[ ,]*(?:0(?:px)?|1px))/;
const NO_SIZE = /^(?:max-)?(?:height|width):[01](?:px)?(?:!important)?$/;
const CUT = /^overflow(?:-[xy])?:(?:hidden|clip)/;
const STRUCK_OUT = /^text-decoration(?:-line)?:[^;]*line-through/;

/** Classes of content that is only hidden on narrow pages. */
const ON_WIDE_PAGES = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl):)(?!none|hidden)/;

const SPOILER =
  /(?:^|\s)(?:su-|md-|wp-block-|inline-|text-|bb-?|js-)?spoiler(?:-(?:text|content|body|block|wrapper))?(?=\s|$)/i;

/** True for text that a page covers until its reader uncovers it (a spoiler). `attributes` is the text of its tag. */
export const isCovered = (attributes: string): boolean =>
  attributes.length > 8 && SPOILER.test(attribute(attributes, 'class') ?? '');

/** The value of an attribute; '' for one without a value, `undefined` for a missing one. */
function attribute(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of attributes.matchAll(
    /([^\s"'<>/=]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    if (key.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}

/**
 * True for an element that a page with this text does not show: hidden, struck through, or not part of the text.
 * `attributes` is the text of its tag.
 */
export function isHiddenElement(tag: string, attributes: string): boolean {
  if (STRUCK.test(tag)) return true;
  if (attributes.length < 2) return tag === 'dialog';
  if (
    attribute(attributes, 'hidden') !== undefined ||
    attribute(attributes, 'popover') !== undefined ||
    attribute(attributes, 'aria-hidden')?.trim().toLowerCase() === 'true'
  )
    return true;
  if (tag === 'dialog' && attribute(attributes, 'open') === undefined) return true;
  const style = attribute(attributes, 'style');
  const rules = style?.toLowerCase().replace(/\s+/g, '') ?? '';
  const each = rules.split(';');
  const some = (pattern: RegExp): boolean => each.some((rule) => pattern.test(rule));
  if (HIDING.test(rules) || some(STRUCK_OUT) || (some(NO_SIZE) && some(CUT))) return true;
  const classes = attribute(attributes, 'class') ?? '';
  return (BESIDE.test(classes) && !ON_WIDE_PAGES.test(classes)) || BESIDE.test(attribute(attributes, 'id') ?? '');
}

/** Elements whose end tag may be missing: they end where a sibling begins. */
const SIBLINGS: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  dt: /^d[td]$/,
  dd: /^d[td]$/,
  td: /^t[dhr]$/,
  th: /^t[dhr]$/,
  tr: /^tr$/,
  option: /^option$/,
};

/**
 * True if the tag `tag` also ends the hidden element `hidden`, whose own end tag is missing: the next paragraph begins,
 * or its parent ends. `isBlock` is true for elements that begin and end a paragraph.
 */
export function endsHidden(hidden: string, tag: string, closes: boolean, isBlock: (name: string) => boolean): boolean {
  if (tag === hidden ? closes : /^(?:s|strike)$/.test(hidden)) return false;
  const mayLackItsEnd = hidden === 'p' || Object.hasOwn(SIBLINGS, hidden);
  if (closes) return (mayLackItsEnd || !isBlock(hidden)) && (isBlock(tag) || /^t[dh]$/.test(tag));
  return hidden === 'p' ? isBlock(tag) : mayLackItsEnd && SIBLINGS[hidden]!.test(tag);
}

/** True for a `<details>` with these attributes that is closed until a reader opens it. */
export const isFolded = (attributes: string): boolean => attribute(attributes, 'open') === undefined;
