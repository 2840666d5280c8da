import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../../context/feed-context.js';
import type { feedStatus as englishStatus } from '../../i18n/en/feed-status.js';
import type { storyCard as english } from '../../i18n/en/story-card.js';
import type { Found } from '../../i18n/words.js';
import { fallback, loadingStatus } from '../../ui/feed-status.js';

/** What is known about the story that is not there. */
export interface NoStory {
  readonly feed: FeedState;
  /** Counts decide, and are on their way. */
  readonly isWaiting: boolean;
  readonly hasSkipped: boolean;
  /** The page asked for one story by its id. */
  readonly isNamed: boolean;
}

/** What stands in the place of a story: words, and the page's own fallback where that may step in. */
export function noStory(
  { feed, isWaiting, hasSkipped, isNamed }: NoStory,
  status: Found<typeof englishStatus>,
  { words }: Found<typeof english>,
  back: () => void,
): TemplateResult {
  if (feed.status === 'loading' || isWaiting) {
    return html`${loadingStatus(feed, status)}
      <div class="skeletons" aria-hidden="true"><span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span></div>
      ${fallback()}`;
  }
  if (hasSkipped) {
    return html`<p class="gone">${words.skipped}</p>
      <button type="button" class="button back no-print" @click=${back}>${words.back}</button>`;
  }
  if (feed.status !== 'ready' && feed.status !== 'stale') return fallback();
  // The page's own copy of a story that was taken back must not step in for it.
  return html`<p class="gone">${isNamed ? words.gone : words.none}</p>
    ${isNamed ? nothing : fallback()}`;
}
