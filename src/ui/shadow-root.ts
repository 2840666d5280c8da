import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement } from 'lit';

const stylesOf = (host: LitElement): CSSResultOrNative[] => (host.constructor as typeof LitElement).elementStyles;

/** `style` for another document, which rejects constructed style sheets made by another window. */
function copyFor(view: Window & typeof globalThis, style: CSSResultOrNative): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  const text = 'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(text);
  return sheet;
}

/** How many of its styles a root has. */
const applied = new WeakMap<ShadowRoot, number>();

/** Applies the styles of `host` to `root`. A document without a window needs none. */
function style(root: ShadowRoot, host: LitElement): void {
  applied.set(root, stylesOf(host).length);
  const view = host.ownerDocument.defaultView;
  if (host.ownerDocument === document || !supportsAdoptingStyleSheets) adoptStyles(root, stylesOf(host));
  else root.adoptedStyleSheets = view ? stylesOf(host).map((each) => copyFor(view, each)) : [];
}

/** Adds the styles of a part of the library to `host` and to later hosts of its class, once. */
export function addStyles(host: LitElement, styles: CSSResultOrNative): void {
  const all = stylesOf(host);
  if (!all.includes(styles)) all.push(styles);
  const root = host.renderRoot as ShadowRoot;
  const count = applied.get(root) ?? 0;
  if (count === all.length) return;
  applied.set(root, all.length);
  // Style elements, used by browsers without constructed style sheets, are added one by one.
  if (supportsAdoptingStyleSheets) style(root, host);
  else adoptStyles(root, all.slice(count));
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
