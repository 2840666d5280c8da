import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement } from 'lit';

/** Styles that came with a part, by the host that uses them. */
const later = new WeakMap<LitElement, readonly CSSResultOrNative[]>();

const stylesOf = (host: LitElement): CSSResultOrNative[] => [
  ...(host.constructor as typeof LitElement).elementStyles,
  ...(later.get(host) ?? []),
];

/** `style` for another document, which rejects constructed style sheets made by another window. */
function copyFor(view: Window & typeof globalThis, style: CSSResultOrNative): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  const text = 'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(text);
  return sheet;
}

/** Applies the styles of `host` to `root`. A document without a window needs none. */
function style(root: ShadowRoot, host: LitElement): void {
  const view = host.ownerDocument.defaultView;
  if (host.ownerDocument === document || !supportsAdoptingStyleSheets) adoptStyles(root, stylesOf(host));
  else root.adoptedStyleSheets = view ? stylesOf(host).map((each) => copyFor(view, each)) : [];
}

/** A styled shadow root for `host` in any document; to be returned by its `createRenderRoot`. */
export function styledRoot(host: LitElement, mode: ShadowRootMode): ShadowRoot {
  const { shadowRootOptions } = host.constructor as typeof LitElement;
  const settings: ShadowRootInit = { ...shadowRootOptions, mode };
  // Properties that a page adds to `Object.prototype` are not settings.
  const root = host.shadowRoot ?? host.attachShadow(Object.setPrototypeOf(settings, null) as ShadowRootInit);
  style(root, host);
  host.renderOptions.renderBefore ??= root.firstChild;
  return root;
}

/**
 * Restores the styles of `host` after a move to another document, which drops the style sheets of its shadow root; for
 * its `adoptedCallback`.
 */
export function restyle(host: LitElement): void {
  // Style elements, used by browsers without constructed style sheets, move along.
  if ((host.renderRoot as Node | undefined) && supportsAdoptingStyleSheets) style(host.renderRoot as ShadowRoot, host);
}

/** Adds `styles`, which came with a part, to those of `host`, unless it has them. */
export function addStyles(host: LitElement, ...styles: readonly CSSResultOrNative[]): void {
  const known = later.get(host) ?? [];
  const added = styles.filter((each) => !known.includes(each));
  if (added.length === 0) return;
  later.set(host, [...known, ...added]);
  if (supportsAdoptingStyleSheets) style(host.renderRoot as ShadowRoot, host);
  else adoptStyles(host.renderRoot as ShadowRoot, added);
}
