import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toUrl } from '../../feed/to-url.js';
import { quickExit } from '../../i18n/en/quick-exit.js';
import { findWords, type Localized } from '../../i18n/words.js';
import { onExitKeys, resetExitKeys } from './exit-keys.js';
import { leavePage } from './leave-page.js';
import { createInPage } from '../../page/page-elements.js';
import { pageBase } from '../../page/page-base.js';
import { withoutNo } from '../../ui/boolean-attribute.js';
import { restyle, styledRoot } from '../../ui/shadow-root.js';
import { isUnclosed, UnclosedTag } from '../../ui/unclosed-tag.js';
import { warnOnce } from '../../ui/warn-once.js';
import { nearestLang, PageLanguage } from '../../page/page-language.js';
import { styles } from './quick-exit.styles.js';
import { StayInSight } from './stay-in-sight.js';

/** Where to go when the page names no address. */
const NOWHERE = 'about:blank';

/** The quick exits on the page; the first one announces how many presses are missing. */
const exits: QuickExit[] = [];

/**
 * Leave the page at once, by a link that stays in sight or by pressing Shift three times quickly.
 * Another site replaces the page, so that Back does not return to it; pages visited before stay in the browser's
 * history.
 *
 * @customElement peer-quick-exit
 * @slot - A plain link to the same address: works without scripts, is shown before upgrade, and supplies the address
 * when `href` is not set.
 * @csspart base - The outermost box.
 * @csspart link - The link.
 * @cssproperty [--peer-quick-exit-inset=8px] - Distance of the link from the edge of the window, once its place in the
 * page is out of view.
 * @cssproperty [--peer-quick-exit-layer=2147483646] - Its `z-index` there, in browsers without popovers; elsewhere it
 * lies above everything.
 */
export class QuickExit extends LitElement {
  static override styles = styles;

  /** Where to go: an everyday page, such as a weather forecast. */
  @property() href?: string;

  /** The text of the link. */
  @property() label?: string;

  /** Turns off leaving by pressing Shift three times quickly. */
  @property({ type: Boolean, attribute: 'no-hotkey' }) noHotkey = false;

  @state() private missing: number | undefined;
  @state() private isLate = false;

  private stop: (() => void) | undefined = undefined;

  constructor() {
    super();
    Object.setPrototypeOf(this.renderOptions, null); // so that a page's Object.prototype adds nothing
    new PageLanguage(this);
    new StayInSight(this);
    new UnclosedTag(this, true);
  }

  override connectedCallback(): void {
    // eslint-disable-next-line wc/guard-super-call -- LitElement has it
    super.connectedCallback();
    exits.push(this);
    this.stop = onExitKeys(this.handleKeys);
    addEventListener('pageshow', this.handleShow);
  }

  override disconnectedCallback(): void {
    // eslint-disable-next-line wc/guard-super-call -- LitElement has it
    super.disconnectedCallback();
    exits.splice(exits.indexOf(this), 1);
    this.stop?.();
    removeEventListener('pageshow', this.handleShow);
  }

  protected override createRenderRoot(): ShadowRoot {
    return styledRoot(this, 'open');
  }

  adoptedCallback(): void {
    restyle(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // eslint-disable-next-line wc/guard-super-call -- LitElement has it
    super.attributeChangedCallback(name, old, withoutNo(this, name, value));
  }

  /** Where nothing can be drawn, whatever the page broke, the plain link inside is the way out. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.renderRoot.firstElementChild) this.renderRoot.append(createInPage('slot'));
      for (const type of ['click', 'auxclick'] as const) this.addEventListener(type, this.handlePlainClick);
      throw error;
    }
  }

  /** Leaves the page. */
  leave(): void {
    leavePage(this.address, this.localized.words.leaving);
  }

  override render(): TemplateResult {
    const { words, lang, dir } = this.localized;
    const progress = this.isLate
      ? words.tooLate
      : this.missing === 2
        ? words.twoMore
        : this.missing === 1
          ? words.oneMore
          : '';
    return html`<div part="base" lang=${lang} dir=${dir}>
      <div class="place"><div class="pill" popover="manual" role="presentation">
        <span><a
            part="link"
            href=${this.address}
            rel="noopener noreferrer external nofollow"
            referrerpolicy="no-referrer"
            @click=${this.handleClick}
            @auxclick=${this.handleClick}
          >${this.label || words.label}</a></span>
        <p role="status">${progress}</p>
      </div></div>
      <p>${words.note}${this.noHotkey ? nothing : ` ${words.hotkey}`}</p>
    </div>`;
  }

  private get localized(): Localized<typeof quickExit> {
    return findWords('quickExit', quickExit, nearestLang(this) || 'en');
  }

  /** The page's `href`, else that of the link inside; never anything but a web page. */
  private get address(): string {
    const link = isUnclosed(this, true) ? undefined : this.querySelector('a')?.getAttribute('href');
    const url = [this.href, link]
      .map((each) => (each ? toUrl(each, pageBase()) : undefined))
      .find((each) => each && /^https?:$/.test(each.protocol));
    if (!url) warnOnce(`<${this.localName}>: href is missing or not a web address; the page will only be blanked`);
    return url?.href ?? NOWHERE;
  }

  private readonly handleClick = (event: MouseEvent): void => {
    // The secondary button opens a menu; the middle one follows the link.
    if (event.button > 1) return;
    event.preventDefault();
    this.leave();
  };

  private readonly handlePlainClick = (event: MouseEvent): void => {
    if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) this.handleClick(event);
  };

  private readonly handleKeys = (missing: number | undefined): void => {
    if (this.noHotkey || exits.find((each) => !each.noHotkey) !== this) return;
    this.missing = missing;
    this.isLate = missing === undefined;
    if (missing === 0) this.leave();
  };

  private readonly handleShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    resetExitKeys();
    this.missing = undefined;
    this.isLate = false;
  };
}
