import { html, nothing, type TemplateResult } from 'lit';
import { REGIONS } from '../../content/helplines/regions.js';
import type { FeedState } from '../../context/feed-context.js';
import { fallback, feedTrouble, loadingStatus, rowsToCome } from '../../ui/feed-status.js';
import { regionPicker } from '../../ui/region-picker.js';
import { crisisBlock } from './crisis-block.js';
import { listFrame } from './list-frame.js';
import type { ListActions, ListModel } from './list-model.js';

/** The whole list: the crisis lines, the feed's status, and the `others` below them. */
export function listView(model: ListModel, act: ListActions, others: unknown = nothing): TemplateResult {
  const { words, feed, status, missing, needsFallback, announcement } = model;
  return listFrame(
    model,
    crisis(model, act),
    [
      needsFallback ? fallback() : nothing,
      !model.others && (feed.status === 'loading' || missing === 'coming')
        ? [loadingStatus(feed, status), rowsToCome(2)]
        : nothing,
      feedTrouble(feedOf(model), status, () => act.reload()),
      isWithoutResources(model) ? html`<p class="soft">${words.noneInFeed}</p>` : nothing,
      others,
    ],
    announcement,
  );
}

/** The feed's state, as the visitor sees it: without the code that lists it, it has failed. */
const feedOf = ({ feed, missing }: ListModel): FeedState =>
  missing === 'failed' ? { ...feed, status: 'failed', code: 'network' } : feed;

const isWithoutResources = ({ feed }: ListModel): boolean =>
  feed.status === 'ready' && feed.data.resources.length === 0;

function crisis(model: ListModel, act: ListActions): TemplateResult | typeof nothing {
  if (!model.crisis) return nothing;
  const region = regionPicker(model.home, REGIONS, model.regions, (text) => act.announceRegion(text));
  return crisisBlock(region, model.crisis, model, act);
}
