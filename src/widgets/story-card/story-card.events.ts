/** The reader opened a story that had been covered. */
export class StoryOpenEvent extends CustomEvent<{ readonly id: string }> {
  static readonly type = 'peer-story-open';
  constructor(detail: { readonly id: string }) {
    super(StoryOpenEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** What a reader did with “I’ve been there too”. */
export interface StoryReactDetail {
  readonly id: string;
  /** True when given, false when taken back. */
  readonly active: boolean;
}

/** The reader said “I’ve been there too”, or took it back. */
export class StoryReactEvent extends CustomEvent<StoryReactDetail> {
  static readonly type = 'peer-story-react';
  constructor(detail: StoryReactDetail) {
    super(StoryReactEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-story-open': StoryOpenEvent;
    'peer-story-react': StoryReactEvent;
  }
}
