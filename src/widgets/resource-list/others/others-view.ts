import { html, nothing, type TemplateResult } from 'lit';
import type { Resource, ResourceKind } from '../../../domain/resource.js';
import { plural } from '../../../i18n/format.js';
import { heading } from '../../../ui/heading.js';
import type { ListActions, ListModel } from '../list-model.js';
import { filterBar, searchBox, waysOut } from './resource-filters.js';
import { resourceItem } from './resource-item.js';
import { PAGE_SIZE } from './resource-search.js';

/** The resources below the crisis lines, with search and filters where there are many. */
export function othersView(model: ListModel, act: ListActions): TemplateResult | typeof nothing {
  const { words, lang, others } = model;
  const { others: find } = act;
  if (!others || !find) return nothing;
  const { isSearchable, total, rest, byKind, firstNew } = others;
  const item = (resource: Resource) => resourceItem(resource, model, act, resource === firstNew);
  return html`${
    isSearchable
      ? html`${searchBox(others.searchText, model, find)}${filterBar(others.counts, model, act)}
            <p class="count">${plural(words.found, total, lang)}</p>`
      : nothing
  }
    ${total === 0 ? waysOut(others, model, find) : nothing}
    <div part="list">
      ${byKind.map(({ kind, resources }) => ofKind(kind, resources.map(item), model))}
    </div>
    ${
      rest > 0
        ? html`<button type="button" class="button more no-print" @click=${() => find.showMore()}>
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
