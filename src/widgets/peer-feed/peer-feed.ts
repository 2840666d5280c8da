import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController } from '../../context/feed-controller.js';
import { FeedProvider } from '../../context/feed-provider.js';
import { allReaders } from '../../feed/readers/all.js';

/**
 * Loads one feed and shares it, with region and time zone, with every peer widget inside. Renders nothing of its own.
 *
 * @customElement peer-feed
 * @slot - The widgets that use the feed, and any other content.
 * @attr {string} lang - Language of the widgets inside (BCP 47).
 * @fires {FeedReadyEvent} peer-feed-ready - The feed has been read.
 * @fires {FeedErrorEvent} peer-feed-error - The feed could not be used.
 */
export class PeerFeed extends LitElement {
  /** Address of the feed, relative to the page; several are separated by spaces. */
  @property() src?: string;

  /** Data as an object, in any accepted format; wins over inline data and `src`. */
  @property({ attribute: false }) feed?: unknown;

  /** Forces a feed format by name instead of recognising it. */
  @property() format?: string;

  /** Where reading a feed stops, in decoded bytes; 64 MB at most. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;

  /** ISO 3166-1 or 3166-2 code for the widgets inside. */
  @property() region?: string;

  /** IANA zone in which the widgets inside show times. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  private readonly data = new FeedController(this, ...allReaders);

  constructor() {
    super();
    new FeedProvider(this, this.data);
  }

  /** Loads the feed again; resolves when that has succeeded or failed. */
  reload(): Promise<void> {
    return this.data.reload();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-feed': PeerFeed;
  }
}
