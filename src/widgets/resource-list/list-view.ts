import { html, nothing, type TemplateResult } from 'lit';
import { REGIONS } from '../../content/helplines/regions.js';
import type { FeedState } from '../../context/feed-context.js';
import { fallback, feedTrouble, loadingStatus, rowsToCome } from '../../ui/feed-status.js';
import { heading } from '../../ui/heading.js';
import { regionPicker } from '../../ui/region-picker.js';
import { crisisBlock } from './crisis-block.js';
import type { ListActions, ListModel } from './list-model.js';

/** The whole list: the crisis lines, the feed's status, and `below` them the other resources. */
export function listView(model: ListModel, act: ListActions, below: unknown = nothing): TemplateResult {
  const { words, lang, dir, level, label, feed, status, others, missing, announcement } = model;
  return html`<section part="base" class="base" lang=${lang} dir=${dir} aria-label=${label}>
    ${heading(level, words.title)} ${crisis(model, act)} ${model.needsFallback ? fallback() : nothing}
    ${!others && (feed.status === 'loading' || missing === 'coming') ? toCome(model) : nothing}
    ${feedTrouble(feedOf(model), status, () => act.reload())}
    ${isWithoutResources(model) ? html`<p class="soft">${words.noneInFeed}</p>` : nothing}
    ${below}
    <p class="hidden-text" role="status">${announcement}</p>
  </section>`;
}

const toCome = ({ feed, status }: ListModel): unknown[] => [loadingStatus(feed, status), rowsToCome(2)];

/** The feed's state, as the visitor sees it: without the code that lists it, it has failed. */
const feedOf = ({ feed, missing }: ListModel): FeedState =>
  missing === 'failed' ? { ...feed, status: 'failed', code: 'network' } : feed;

const isWithoutResources = ({ feed }: ListModel): boolean =>
  feed.status === 'ready' && feed.data.resources.length === 0;

function crisis(model: ListModel, act: ListActions): TemplateResult | typeof nothing {
  if (!model.crisis) return nothing;
  const home = { ...model.home, ...act.region };
  return html`${regionPicker(home, REGIONS, model.regions, (text) => act.announceRegion(text))}
  ${crisisBlock(model.crisis, model, act)}`;
}
