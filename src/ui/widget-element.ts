import { defaultConverter, LitElement, type CSSResultArray, type PropertyDeclaration, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { canonicalTag, findWords, type Localized } from '../i18n/words.js';
import { baseStyles } from './base.styles.js';
import { withoutNo } from './boolean-attribute.js';
import { nearestLang, PageLanguage } from '../page/page-language.js';
import { drawPlainly, type PlainNumber } from './plain-numbers.js';
import { restyle, styledRoot } from './shadow-root.js';
import { tokens } from './tokens.styles.js';
import { overTranslations } from './translated-text.js';
import { keepTypedLetters } from './typed-letters.js';
import { UnclosedTag } from './unclosed-tag.js';
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

  /** Absent in engines of early 2023 and before. */
  private readonly internals = (this as Partial<Pick<HTMLElement, 'attachInternals'>>).attachInternals?.();

  /** A removed attribute is the same as one that was never set: `undefined` instead of Lit's `null`. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    const converter = {
      ...defaultConverter,
      fromAttribute: (text: string | null, type?: unknown) => defaultConverter.fromAttribute!(text, type) ?? undefined,
    };
    super.createProperty(name, withoutPrototypeOf({ converter, ...options }));
  }

  constructor() {
    super();
    withoutPrototypeOf(this.renderOptions);
    new PageLanguage(this);
    new UnclosedTag(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const closed = this.getAttribute('isolation') === 'closed' || this.isolation === 'closed';
    const root = styledRoot(this, closed ? 'closed' : 'open');
    this.renderOptions.renderBefore ??= root.firstChild;
    keepTypedLetters(root);
    return root;
  }

  adoptedCallback(): void {
    restyle(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // eslint-disable-next-line wc/guard-super-call -- LitElement has it
    super.attributeChangedCallback(name, old, withoutNo(this, name, value));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') && ![2, 3, 4, 5, 6].includes(this.headingLevel)) {
      warnOnce(`<${this.localName}>: heading-level is 2 to 6, using 3`);
      this.headingLevel = 3;
    }
  }

  /** Shown beside the page's own fallback when rendering failed, whatever in the browser or the page caused it. */
  protected readonly plainNumbers: () => readonly PlainNumber[] = () => [];

  private plain: Element | undefined = undefined;

  protected override performUpdate(): void {
    try {
      overTranslations(this.renderRoot, () => super.performUpdate());
      this.plain?.remove();
    } catch (error) {
      const { renderRoot } = this;
      if (!this.plain?.isConnected && !renderRoot.querySelector('a[href^="tel:"]'))
        this.plain = drawPlainly(renderRoot, this.numbers());
      throw error;
    }
  }

  /** The plain numbers, if they can still be computed. */
  private numbers(): readonly PlainNumber[] {
    try {
      return this.plainNumbers();
    } catch {
      return [];
    }
  }

  /** The words of `block` in the language of the page around the widget. */
  protected words<T extends object>(block: string, english: T): Localized<T> {
    const pageLang = nearestLang(this);
    if (pageLang !== '' && canonicalTag(pageLang) === undefined)
      warnOnce(`<${this.localName}>: "${pageLang.slice(0, 40)}" is not a language tag, using "en"`);
    return findWords(block, english, pageLang || 'en');
  }

  /** Shows `state` as the one custom state among `among`. */
  protected showState(state: string, among: readonly string[]): void {
    for (const each of among) if (this.internals) setState(this.internals, each, each === state);
  }
}

/**
 * `settings` without a prototype, so that a page's `Object.prototype` cannot add to them: Lit and the browser read many
 * properties that are not set.
 */
function withoutPrototypeOf<T extends object>(settings: T): T {
  return Object.setPrototypeOf(settings, null) as T;
}

function setState(internals: ElementInternals, name: string, on: boolean): void {
  // Missing, or limited to "--name", in engines from 2023 and earlier: there the state just cannot be styled.
  try {
    if (on) (internals.states as CustomStateSet | undefined)?.add(name);
    else (internals.states as CustomStateSet | undefined)?.delete(name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
