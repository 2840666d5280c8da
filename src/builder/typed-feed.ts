import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkFeed, type FeedReport } from './feed-check.js';

/**
 * The feed as typed: its address once it is valid, and the report on it. A later address wins over an earlier one.
 */
export class TypedFeed implements ReactiveController {
  /** The text of the field. */
  typed = '';
  /** Absolute; '' without a feed. */
  address = '';
  report: FeedReport = { state: 'none' };

  private asking = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.asking.abort();
  }

  /** Checks the feed at `text`. */
  async take(text: string): Promise<void> {
    const typed = (this.typed = text.trim());
    this.asking.abort();
    const { signal } = (this.asking = new AbortController());
    this.publish('', { state: typed === '' ? 'none' : 'checking' });
    if (typed === '') return;
    try {
      const report = await checkFeed(typed, document.baseURI, signal);
      // A feed that cannot be read from here may still work on the visitor's own site; a text that is not an address
      // never does.
      this.publish(report.state === 'address' ? '' : new URL(typed).href, report);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private publish(address: string, report: FeedReport): void {
    this.address = address;
    this.report = report;
    this.host.requestUpdate();
  }
}
