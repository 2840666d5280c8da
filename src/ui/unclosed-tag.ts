import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { makeElement } from './make-element.js';
import type { StyledHost } from './shadow-root.js';
import { warnOnce } from './warn-once.js';

/** What a fallback never contains: other widgets, and the landmarks of a page. */
const PAGE =
  'peer-group-finder, peer-story-card, peer-grounding-player, peer-resource-list, peer-quick-exit, peer-feed, main, header, footer, nav, aside, form, h1, script[src]';
/** What a fallback may contain, but not if it runs to the end of the tag's parent. */
const BLOCKS = 'h2, h3, h4, h5, h6, section, article, table, iframe, video, hr';

// Taken from the prototype: a form on the page may contain a field called "querySelector".
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only the overload is
const find = (host: Element, selector: string): Element | null => Element.prototype.querySelector.call(host, selector);

/**
 * True if `host` contains what followed it in the page's source: `<peer-quick-exit />` is a start tag without an end
 * tag, and everything after it ends up inside. Judged by its content; `isShort` is for a tag whose fallback is only
 * links.
 */
export function isUnclosed(host: Element, isShort = false): boolean {
  if (find(host, PAGE)) return true;
  // A tag without an end tag also contains the white space after it.
  return (
    host.nextSibling === null &&
    find(host, isShort ? `${BLOCKS}, p:not(:has(a)), div, ul, ol, dl, picture, img` : BLOCKS) !== null
  );
}

/** Shows the page content that an unclosed tag contains below its host, and warns in the console. */
export class UnclosedTag implements ReactiveController {
  private slot: Element | undefined = undefined;

  constructor(
    private readonly host: ReactiveControllerHost & StyledHost,
    private readonly isShort = false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // The rest may not have been parsed yet, or a page's `<img name="readyState">` shadows the property.
    if (!['interactive', 'complete'].includes(document.readyState))
      addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), { once: true });
  }

  hostUpdated(): void {
    const { host } = this;
    const unclosed = isUnclosed(host, this.isShort);
    if (this.isShort) host.toggleAttribute('data-unclosed', unclosed);
    if (!unclosed) return this.slot?.remove();
    warnOnce(
      `<${host.localName}>: the tag is not closed, and the page after it is inside; write <${host.localName}></${host.localName}>, never <${host.localName} />`,
    );
    this.slot ??= makeElement('slot');
    if (!this.slot.isConnected) host.renderRoot.append(this.slot);
  }
}
