import { html, type TemplateResult } from 'lit';
import type { FinderLayout } from '../../../domain/finder-choices.js';
import type { GroupSort } from '../../../domain/group-finder-query.js';
import type { Act, FinderView } from '../finder-view.js';

/** The sort order of the list; nearest first only if a place is set. */
export function sortBox({ words, session }: FinderView, act: Act): TemplateResult {
  const orders: readonly GroupSort[] = session.near ? ['next', 'distance', 'name'] : ['next', 'name'];
  const choose = (event: Event): void =>
    act({ type: 'setSort', sort: (event.target as HTMLSelectElement).value as GroupSort });
  return html`<label class="select small no-print">
    <span class="soft">${words.sort}</span>
    <select class="field" @change=${choose}>
      ${orders.map((order) => html`<option value=${order} .selected=${order === session.sort}>${words.sorts[order]}</option>`)}
    </select>
  </label>`;
}

/** The choice between the list and the timetable. */
export function layoutSwitch({ words, session }: FinderView, act: Act): TemplateResult {
  const choice = (view: FinderLayout): TemplateResult =>
    html`<button type="button" class="button chip" aria-pressed=${view === session.view} @click=${() => act({ type: 'setView', view })}>${words.views[view]}</button>`;
  return html`<div class="row no-print" role="group" aria-label=${words.viewAs}>${choice('list')} ${choice('week')}</div>`;
}
