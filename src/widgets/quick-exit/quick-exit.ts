import { property } from 'lit/decorators.js';
import { toUrl } from '../../feed/to-url.js';
import { quickExit } from '../../i18n/en/quick-exit.js';
import { findWords, type Localized } from '../../i18n/words.js';
import { ExitFrame } from './exit-frame.js';
import { onExitKeys, resetExitKeys } from './exit-keys.js';
import { leavePage } from './leave-page.js';
import { createInPage } from '../../page/page-elements.js';
import { pageBase } from '../../page/page-base.js';
import { PlainElement } from '../../ui/plain-element.js';
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
export class QuickExit extends PlainElement {
  static override elementStyles = [styles];

  /** Where to go: an everyday page, such as a weather forecast. */
  @property() href?: string;

  /** The text of the link. */
  @property() label?: string;

  /** Turns off leaving by pressing Shift three times quickly. */
  @property({ type: Boolean, attribute: 'no-hotkey' }) noHotkey = false;

  /** How many presses are missing, in words. */
  private progress: 'twoMore' | 'oneMore' | 'tooLate' | undefined = undefined;
  private frame: ExitFrame | undefined = undefined;
  private stop: (() => void) | undefined = undefined;

  constructor() {
    super();
    new PageLanguage(this);
    new StayInSight(this);
    new UnclosedTag(this, true);
  }

  override connectedCallback(): void {
    // eslint-disable-next-line wc/guard-super-call -- PlainElement has it
    super.connectedCallback();
    exits.push(this);
    this.stop = onExitKeys(this.handleKeys);
    addEventListener('pageshow', this.handleShow);
  }

  override disconnectedCallback(): void {
    // eslint-disable-next-line wc/guard-super-call -- PlainElement has it
    super.disconnectedCallback();
    exits.splice(exits.indexOf(this), 1);
    this.stop?.();
    removeEventListener('pageshow', this.handleShow);
  }

  protected override draw(): void {
    const { words, lang, dir } = this.localized;
    const { address: href, progress } = this;
    this.frame ??= new ExitFrame(this.handleClick);
    const view = {
      lang,
      dir,
      href,
      label: this.label || words.label,
      note: this.noHotkey ? words.note : `${words.note} ${words.hotkey}`,
      progress: progress ? words[progress] : '',
    };
    this.frame.show(view, this.renderRoot);
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
    this.showProgress(missing === undefined ? 'tooLate' : ([undefined, 'oneMore', 'twoMore'] as const)[missing]);
    if (missing === 0) this.leave();
  };

  private readonly handleShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    resetExitKeys();
    this.showProgress(undefined);
  };

  private showProgress(progress: QuickExit['progress']): void {
    this.progress = progress;
    this.requestUpdate();
  }
}
