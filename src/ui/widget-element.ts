import { defaultConverter, html, LitElement, render, type CSSResultArray, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { canonicalTag, findWords, type Found } from '../i18n/words.js';
import { baseStyles } from './base.styles.js';
import { nearestLang, PageLanguage } from './page-language.js';
import { tokens } from './tokens.styles.js';
import { overTranslations } from './translated-text.js';
import { keepTypedLetters } from './typed-letters.js';
import { warnOnce } from './warn-once.js';

/** What every widget has: a language, a heading level, a theme, and how open it is to the page's scripts. */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultArray = [tokens, baseStyles];

  /** Level of the widget's own heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 3;

  /** `light` or `dark`; without it the page's `color-scheme` decides. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `closed`: scripts and trackers of the page see only the element itself. Set it before the element is connected. */
  @property({ useDefault: true }) isolation: 'open' | 'closed' = 'open';

  private readonly internals = this.attachInternals();

  /** A removed attribute says as much as one that never was: `undefined` instead of Lit's `null`. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { converter: { ...defaultConverter, fromAttribute: (text, type) => defaultConverter.fromAttribute!(text, type) ?? undefined }, ...options });
  }

  constructor() {
    super();
    new PageLanguage(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const closed = this.getAttribute('isolation') === 'closed' || this.isolation === 'closed';
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    (this.constructor as typeof WidgetElement).shadowRootOptions = { ...shadowRootOptions, mode: closed ? 'closed' : 'open' };
    const root = super.createRenderRoot();
    keepTypedLetters(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') && ![2, 3, 4, 5, 6].includes(this.headingLevel)) {
      warnOnce(`<${this.localName}>: heading-level is 2 to 6, using 3`);
      this.headingLevel = 3;
    }
  }

  /** Where nothing could be drawn, whatever the browser or the page broke: the page's own fallback. */
  protected lastResort(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override performUpdate(): void {
    try {
      overTranslations(this.renderRoot, () => super.performUpdate());
    } catch (error) {
      if (!this.renderRoot.querySelector('[part]')) render(this.lastResort(), this.renderRoot, this.renderOptions);
      throw error;
    }
  }

  /** The words of `block` in the language of the page around the widget. */
  protected words<T extends object>(block: string, english: T): Found<T> {
    const asked = nearestLang(this);
    if (asked !== '' && canonicalTag(asked) === undefined) warnOnce(`<${this.localName}>: "${asked.slice(0, 40)}" is not a language tag, using "en"`);
    return findWords(block, english, asked || 'en');
  }

  /** Shows `state` as the one custom state among `among`. */
  protected showState(state: string, among: readonly string[]): void {
    for (const each of among) setState(this.internals, each, each === state);
  }
}

function setState(internals: ElementInternals, name: string, on: boolean): void {
  // Absent, or wanting "--name", in engines of 2023 and before: the state is then only not stylable.
  try {
    if (on) (internals.states as CustomStateSet | undefined)?.add(name);
    else (internals.states as CustomStateSet | undefined)?.delete(name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
