import { html, nothing, type TemplateResult } from 'lit';
import { LIST_FACETS, SLOT_FACETS, type Facet, type FacetCount } from '../../domain/facets.js';
import type { Condition, FinderResult } from '../../domain/group-finder-query.js';
import { fill, formatNumber } from '../../i18n/format.js';
import { valueLabel } from './filter-words.js';
import type { FinderView } from './finder-view.js';

/** Values of one filter shown before “Show all”. */
const SHORT = 10;

/** What the filters can ask of the finder. */
export interface FilterActions {
  toggle(facet: Facet, value: string): void;
  drop(condition: Condition): void;
  clear(): void;
  showAll(facet: Facet): void;
}

type Counts = FinderResult['counts'];

function chip(facet: Facet, each: FacetCount, view: FinderView, actions: FilterActions): TemplateResult {
  return html`<button type="button" class="button chip" aria-pressed=${each.selected} @click=${() => actions.toggle(facet, each.value)}>
    <bdi>${valueLabel(facet, each, view)}</bdi> <span class="n">${formatNumber(each.count, view.lang)}</span>
  </button>`;
}

/** The few filters most visitors need: at most five things to press, the last of which opens the rest. */
function quickFilters(counts: Counts, view: FinderView, actions: FilterActions, isOpen: boolean, togglePanel: () => void): TemplateResult {
  const pick = (facet: Facet, ...values: string[]): [Facet, FacetCount][] => counts[facet].filter(({ value }) => values.includes(value)).map((each) => [facet, each]);
  // A topic of one group is no way to look for many.
  const topic = counts.topic.find(({ count, selected }) => count > 1 || selected);
  const quick = [...pick('attendance', 'online', 'in-person').reverse(), ...pick('when', 'today'), ...(topic ? ([['topic', topic]] as [Facet, FacetCount][]) : [])];
  return html`<div class="chips">
    ${quick.filter(([, { count, selected }]) => count > 0 || selected).map(([facet, each]) => chip(facet, each, view, actions))}
    <button type="button" class="button chip" aria-expanded=${isOpen} aria-controls="panel" @click=${togglePanel}>
      ${isOpen ? view.words.fewerFilters : view.words.moreFilters}
    </button>
  </div>`;
}

/** Every filter, each with how many groups it would list. */
function filterPanel(counts: Counts, view: FinderView, actions: FilterActions, expanded: ReadonlySet<Facet>): TemplateResult {
  const { words } = view;
  return html`${[...SLOT_FACETS, ...LIST_FACETS].map((facet) => {
    const values = counts[facet].filter(({ count, selected }) => count > 0 || selected);
    // One value that all groups share chooses nothing.
    if (values.length === 0) return nothing;
    const shown = expanded.has(facet) || values.length <= SHORT + 2 ? values : values.filter(({ selected }, at) => at < SHORT || selected);
    return html`<fieldset>
      <legend>${words.facets[facet]}</legend>
      <div class="chips">
        ${shown.map((each) => chip(facet, each, view, actions))}
        ${shown.length < values.length
          ? html`<button type="button" class="button chip quiet" @click=${() => actions.showAll(facet)}>${fill(words.showAll, { n: formatNumber(values.length, view.lang) })}</button>`
          : nothing}
      </div>
    </fieldset>`;
  })}`;
}

/** The filters: the few most visitors need, and a panel with all of them. */
export function filtersBox(counts: Counts, view: FinderView, actions: FilterActions, expanded: ReadonlySet<Facet>, isOpen: boolean, togglePanel: () => void): TemplateResult {
  return html`<div part="filters" class="no-print">
    ${quickFilters(counts, view, actions, isOpen, togglePanel)}
    <div id="panel" class="panel" ?hidden=${!isOpen}>${isOpen ? filterPanel(counts, view, actions, expanded) : nothing}</div>
  </div>`;
}

/** What narrows the list at the moment, each with a way to drop it. */
export function activeFilters(counts: Counts, near: string | undefined, view: FinderView, actions: FilterActions): TemplateResult | typeof nothing {
  const { words } = view;
  const chosen = [...SLOT_FACETS, ...LIST_FACETS].flatMap((facet) => counts[facet].filter(({ selected }) => selected).map((each) => ({ name: valueLabel(facet, each, view), drop: () => actions.toggle(facet, each.value) })));
  if (near) chosen.push({ name: fill(words.near, { place: near }), drop: () => actions.drop('near') });
  if (chosen.length === 0) return nothing;
  return html`<div class="row active no-print">
    ${chosen.map(({ name, drop }) => html`<button type="button" class="button chip" aria-label=${fill(words.remove, { name })} @click=${drop}><bdi>${name}</bdi> <span aria-hidden="true">×</span></button>`)}
    ${chosen.length > 1 ? html`<button type="button" class="button chip quiet" @click=${() => actions.clear()}>${words.clearAll}</button>` : nothing}
  </div>`;
}

/** Nothing found: which single thing to drop, and how many groups that would bring. */
export function emptyHelp({ without, counts }: FinderResult, view: FinderView, actions: FilterActions): TemplateResult {
  const { words, lang } = view;
  const label = (condition: Condition, total: number): string => {
    const n = formatNumber(total, lang);
    if (condition === 'text') return fill(words.dropText, { n });
    if (condition === 'near') return fill(words.dropNear, { n });
    const names = counts[condition].filter(({ selected }) => selected).map((each) => valueLabel(condition, each, view));
    return fill(words.drop, { name: names.join(', '), n });
  };
  const useful = without.filter(({ total }) => total > 0).slice(0, 4);
  return html`<div class="empty">
    <p>${words.none}</p>
    <div class="row">
      ${useful.map(({ condition, total }) => html`<button type="button" class="button" @click=${() => actions.drop(condition)}>${label(condition, total)}</button>`)}
      <button type="button" class="button" @click=${() => actions.clear()}>${words.clearAll}</button>
    </div>
  </div>`;
}
