import { ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import { configContext } from './config-context.js';
import { feedContext, type FeedState } from './feed-context.js';
import type { FeedController, FeedHost } from './feed-controller.js';

/** Shares a controller's feed, and its host's region and time zone, with the widgets inside the host. */
export class FeedProvider implements ReactiveController {
  private shared: FeedState;
  private readonly feed;
  private readonly config;

  constructor(
    private readonly host: FeedHost & { region?: string; timeZone?: string },
    private readonly source: FeedController,
  ) {
    this.shared = source.state;
    this.feed = new ContextProvider(host, { context: feedContext, initialValue: this.value() });
    this.config = new ContextProvider(host, { context: configContext, initialValue: {} });
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.shared !== this.source.state) {
      this.shared = this.source.state;
      this.feed.setValue(this.value());
    }
    const { region, timeZone } = this.host;
    const { value } = this.config;
    if (value.region !== region || value.timeZone !== timeZone) this.config.setValue({ region, timeZone });
  }

  private value(): { state: FeedState; reload: () => Promise<void> } {
    return { state: this.shared, reload: () => this.source.reload() };
  }
}
