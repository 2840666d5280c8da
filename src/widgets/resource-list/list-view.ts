import { html, nothing, type TemplateResult } from 'lit';
import { REGIONS } from '../../content/helplines/regions.js';
import type { Resource, ResourceKind } from '../../domain/resource.js';
import { plural } from '../../i18n/format.js';
import { fallback, feedTrouble, loadingStatus, rowsToCome } from '../../ui/feed-status.js';
import { heading } from '../../ui/heading.js';
import { regionPicker } from '../../ui/region-picker.js';
import { crisisBlock } from './crisis-block.js';
import type { ListActions, ListModel, OthersModel } from './list-model.js';
import { filterBar, searchBox, waysOut } from './resource-filters.js';
import { resourceItem } from './resource-item.js';
import { PAGE_SIZE } from './resource-search.js';

/** The whole list: the crisis lines, the feed's status, the other resources. */
export function listView(model: ListModel, act: ListActions): TemplateResult {
  const { words, lang, dir, level, label, feed, status, others, announcement } = model;
  return html`<section part="base" class="base" lang=${lang} dir=${dir} aria-label=${label}>
    ${heading(level, words.title)} ${crisis(model, act)} ${model.needsFallback ? fallback() : nothing}
    ${feed.status === 'loading' && !others ? [loadingStatus(feed, status), rowsToCome(2)] : nothing}
    ${feedTrouble(feed, status, () => act.reload())}
    ${isWithoutResources(model) ? html`<p class="soft">${words.noneInFeed}</p>` : nothing}
    ${others ? otherResources(others, model, act) : nothing}
    <p class="hidden-text" role="status">${announcement}</p>
  </section>`;
}

const isWithoutResources = ({ feed }: ListModel): boolean =>
  feed.status === 'ready' && feed.data.resources.length === 0;

function crisis(model: ListModel, act: ListActions): TemplateResult | typeof nothing {
  if (!model.crisis) return nothing;
  const home = { ...model.home, ...act.region };
  return html`${regionPicker(home, REGIONS, model.regions, (text) => act.announceRegion(text))}
  ${crisisBlock(model.crisis, model, act)}`;
}

function otherResources(others: OthersModel, model: ListModel, act: ListActions): TemplateResult {
  const { words, lang } = model;
  const { isSearchable, total, rest, byKind, firstNew } = others;
  const item = (resource: Resource) => resourceItem(resource, model, act, resource === firstNew);
  return html`${
    isSearchable
      ? html`${searchBox(others.searchText, model, act)}${filterBar(others.counts, model, act)}
            <p class="count">${plural(words.found, total, lang)}</p>`
      : nothing
  }
    ${total === 0 ? waysOut(others, model, act) : nothing}
    <div part="list">
      ${byKind.map(({ kind, resources }) => ofKind(kind, resources.map(item), model))}
    </div>
    ${
      rest > 0
        ? html`<button type="button" class="button more no-print" @click=${() => act.showMore()}>
            ${plural(words.more, Math.min(PAGE_SIZE, rest), lang)}
          </button>`
        : nothing
    }`;
}

function ofKind(kind: ResourceKind, items: readonly TemplateResult[], { words, level }: ListModel): TemplateResult {
  const note = words.kindNotes[kind as keyof typeof words.kindNotes] as string | undefined;
  return html`<section class="kind">
    ${heading(level + 1, words.kinds[kind])} ${note ? html`<p class="small soft">${note}</p>` : nothing}
    <ul>
      ${items}
    </ul>
  </section>`;
}
