import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { regionCode } from '../domain/region.js';
import type { LateReader, Reader } from '../feed/reader.js';
import { ConfigConsumer } from '../context/config-consumer.js';
import { FeedController } from '../context/feed-controller.js';
import { KeptFocus } from './kept-focus.js';
import { warnOnce } from './warn-once.js';
import { WidgetElement } from './widget-element.js';

/** Base class of every widget that shows a feed: the feed's properties and state, the page's region and time zone. */
export abstract class DataWidget extends WidgetElement {
  /** Reads the records that the widget shows. */
  protected static reader: Reader | LateReader;

  /** Address of the feed, relative to the page; several are separated by spaces. Without it the nearest `<peer-feed>` is used. */
  @property() src?: string;

  /** Data as an object, in any accepted format; wins over inline data, `src` and `<peer-feed>`. */
  @property({ attribute: false }) feed?: unknown;

  /** Forces a feed format by name instead of recognising it. */
  @property() format?: string;

  /** Where reading a feed stops, in decoded bytes; 64 MB at most. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;

  /** ISO 3166-1 or 3166-2 code ("US", "GB-ENG") of those the page is for; without it the visitor's time zone decides. */
  @property() region?: string;

  /** IANA zone that times are shown in; the visitor's own without it. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Keeps the visitor's choices on this device. Without it nothing is stored. */
  @property({ type: Boolean }) remember = false;

  private readonly config = new ConfigConsumer(this);
  /** The widget's feed; its state is up to date once `willUpdate` of this class has run. */
  protected readonly data = new FeedController(this, (this.constructor as typeof DataWidget).reader);
  /** Where the focus goes when the focused control is removed. */
  protected readonly keptFocus = new KeptFocus(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.data.settle();
  }

  /** Loads the feed again; resolves when that has succeeded or failed. */
  reload(): Promise<void> {
    return this.data.reload();
  }

  /** @internal The region that the page says, for this widget or for the `<peer-feed>` around it, as ISO 3166. */
  get pageRegion(): string | undefined {
    return this.known(this.region, this.localName) ?? this.known(this.config.value.region, 'peer-feed');
  }

  private known(region: unknown, tag: string): string | undefined {
    const code = regionCode(region);
    if (typeof region === 'string' && region !== '' && !code)
      warnOnce(`<${tag}>: unknown region "${region.slice(0, 40)}", using the visitor's`);
    return code;
  }

  /** The zone that the page gives for times, for this widget or the `<peer-feed>` around it; see `shownZone`. */
  protected get givenZone(): string | undefined {
    return this.timeZone || this.config.value.timeZone;
  }
}
