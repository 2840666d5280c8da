import { html, type TemplateResult } from 'lit';
import type { GroupSort } from '../../domain/group-finder-query.js';
import { icon } from '../../ui/icon.js';
import { PLACE } from '../../ui/icons.js';
import { searchField, type SearchFieldOptions } from '../../ui/search-field.js';
import type { FinderView } from './finder-view.js';

/** What the search box can ask of the finder. */
export interface SearchActions extends SearchFieldOptions {
  fold(what: 'near'): void;
}

/** The search box and the way to the place box. */
export function searchBox({ words }: FinderView, isNearOpen: boolean, actions: SearchActions): TemplateResult {
  return html`<div part="search" class="search no-print">
    ${searchField(words, actions)}
    <button type="button" class="button" aria-expanded=${isNearOpen} aria-controls="near" @click=${() => actions.fold('near')}>${icon(PLACE)}${words.nearMe}</button>
  </div>`;
}

/** The order of the list; nearest first only where there is a place to be near to. */
export function sortBox(
  sort: GroupSort,
  hasPlace: boolean,
  { words }: FinderView,
  choose: (sort: GroupSort) => void,
): TemplateResult {
  const orders: readonly GroupSort[] = hasPlace ? ['next', 'distance', 'name'] : ['next', 'name'];
  return html`<label class="select small no-print">
    <span class="soft">${words.sort}</span>
    <select class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as GroupSort)}>
      ${orders.map((order) => html`<option value=${order} .selected=${order === sort}>${words.sorts[order]}</option>`)}
    </select>
  </label>`;
}
