import { html, nothing, type TemplateResult } from 'lit';
import { fallback, loadingStatus } from '../../ui/feed-status.js';
import type { CardActions, CardModel } from './card-model.js';

/** The replacement of a story: a message, and the page's own content if that may be shown. */
export function noStory(model: CardModel, act: CardActions): TemplateResult {
  const { feed, isNamed } = model;
  const { words } = model.localized;
  if (feed.status === 'loading' || model.isWaiting) {
    return html`${loadingStatus(feed, model.status)}
      <div class="skeletons" aria-hidden="true">
        <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
      </div>
      ${fallback()}`;
  }
  if (model.hasSkipped) {
    return html`<p class="gone">${words.skipped}</p>
      <button type="button" class="button back no-print" @click=${() => act.unskip()}>${words.back}</button>`;
  }
  if (feed.status !== 'ready' && feed.status !== 'stale') return fallback();
  // The page's own copy must not replace a story that was withdrawn.
  return html`<p class="gone">${isNamed ? words.gone : words.none}</p>
    ${isNamed ? nothing : fallback()}`;
}
