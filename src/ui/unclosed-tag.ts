import type { LitElement, ReactiveController } from 'lit';
import { makeElement } from './make-element.js';
import { warnOnce } from './warn-once.js';

/** What no fallback is made of: other widgets, and the parts of a page. */
const PAGE =
  'peer-group-finder, peer-story-card, peer-grounding-player, peer-resource-list, peer-quick-exit, peer-feed, main, header, footer, nav, aside, form, h1, script[src]';
/** What may stand in a fallback, but not in one that runs to the end of what is around the tag. */
const BLOCKS = 'h2, h3, h4, h5, h6, section, article, table, iframe, video, hr';

// Taken from the prototype: a form of the page may hold a field called "querySelector".
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only the overload is
const find = (host: Element, selector: string): Element | null => Element.prototype.querySelector.call(host, selector);

/**
 * True where `host` holds what stood after it in the page's source: `<peer-quick-exit />` is a start tag without an
 * end, and all that
 * follows is inside of it. Told by what it holds; `isShort` is for a tag whose fallback is no more than links.
 */
export function isUnclosed(host: Element, isShort = false): boolean {
  if (find(host, PAGE)) return true;
  // A tag without an end takes in the white space behind it too.
  return (
    host.nextSibling === null &&
    find(host, isShort ? `${BLOCKS}, p:not(:has(a)), div, ul, ol, dl, picture, img` : BLOCKS) !== null
  );
}

/** Shows below its host what a tag that is not closed has taken in, and says so on the console. */
export class UnclosedTag implements ReactiveController {
  private slot: Element | undefined = undefined;

  constructor(
    private readonly host: LitElement,
    private readonly isShort = false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // What follows may not have been read yet, or a page's `<img name="readyState">` keeps that from being told.
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
