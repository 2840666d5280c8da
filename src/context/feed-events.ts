import type { FeedErrorCode } from '../feed/feed-error.js';
import type { FeedKind } from '../feed/reader.js';

/** How much of a feed could be used. */
export interface FeedReadyDetail {
  /** Valid records by kind. */
  readonly counts: Readonly<Record<FeedKind, number>>;
  /** Records left out. */
  readonly issues: number;
}

/** A feed has been read. */
export class FeedReadyEvent extends CustomEvent<FeedReadyDetail> {
  static readonly type = 'peer-feed-ready';
  constructor(detail: FeedReadyDetail) {
    super(FeedReadyEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** A feed could not be used. */
export class FeedErrorEvent extends CustomEvent<{ readonly code: FeedErrorCode }> {
  static readonly type = 'peer-feed-error';
  constructor(detail: { readonly code: FeedErrorCode }) {
    super(FeedErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-feed-ready': FeedReadyEvent;
    'peer-feed-error': FeedErrorEvent;
  }
}
