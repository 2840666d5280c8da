import { html, nothing, type TemplateResult } from 'lit';
import { LIST_FACETS, SLOT_FACETS, type Facet, type FacetCount } from '../../domain/facets.js';
import type { Condition, FinderResult } from '../../domain/group-finder-query.js';
import { fill, formatNumber } from '../../i18n/format.js';
import { foldIcon, icon } from '../../ui/icon.js';
import { CLOSE } from '../../ui/icons.js';
import { valueLabel } from './filter-words.js';
import type { FinderView } from './finder-view.js';

/** Values of one filter shown before “Show all”. */
const SHORT = 10;

/** What folds open in the finder: the place box, the panel of filters, all values of one of them. */
export type Fold = 'near' | 'panel' | Facet;

/** What the filters can ask of the finder. */
export interface FilterActions {
  /** What is folded open. */
  readonly open: ReadonlySet<Fold>;
  toggle(facet: Facet, value: string): void;
  drop(condition: Condition): void;
  clear(): void;
  /** Opens what folds, or closes it again: all filters, all values of one. */
  fold(what: Fold): void;
  /** Only saved groups, or all again. */
  toggleOnlySaved(): void;
  forgetSaved(): void;
}

/** Where the few filters stand that are no facet. */
export interface SavedFilter {
  /** Saved groups that the feed holds. */
  readonly total: number;
  readonly isOn: boolean;
}

type Counts = FinderResult['counts'];

function chip(label: string, count: number, isOn: boolean, press: () => void, { lang }: FinderView): TemplateResult {
  return html`<button type="button" class="button chip" aria-pressed=${isOn} @click=${press}><bdi>${label}</bdi> <span class="n">${formatNumber(count, lang)}</span></button>`;
}

const facetChip = (facet: Facet, each: FacetCount, view: FinderView, actions: FilterActions): TemplateResult =>
  chip(valueLabel(facet, each, view), each.count, each.selected, () => actions.toggle(facet, each.value), view);

/** The few filters most visitors need: at most five things to press, the last of which opens the rest. */
function quickFilters(
  counts: Counts,
  saved: SavedFilter,
  view: FinderView,
  actions: FilterActions,
  isOpen: boolean,
): TemplateResult {
  const pick = (facet: Facet, ...values: string[]): [Facet, FacetCount][] =>
    counts[facet].filter(({ value }) => values.includes(value)).map((each) => [facet, each]);
  // A topic of one group is no way to look for many.
  const topic = counts.topic.find(({ count, selected }) => count > 1 || selected);
  const quick = [
    ...pick('attendance', 'online', 'in-person').reverse(),
    ...pick('when', 'today'),
    ...(topic ? ([['topic', topic]] as [Facet, FacetCount][]) : []),
  ];
  return html`<div class="chips">
    ${quick.filter(([, { count, selected }]) => count > 0 || selected).map(([facet, each]) => facetChip(facet, each, view, actions))}
    ${saved.total > 0 || saved.isOn ? chip(view.words.saved, saved.total, saved.isOn, () => actions.toggleOnlySaved(), view) : nothing}
    <button type="button" class="button chip" aria-expanded=${isOpen} aria-controls="panel" @click=${() => actions.fold('panel')}>
      ${isOpen ? view.words.fewerFilters : view.words.moreFilters}${foldIcon}
    </button>
  </div>`;
}

/** Every filter, each with how many groups it would list. */
function filterPanel({ counts, total }: FinderResult, view: FinderView, actions: FilterActions): TemplateResult {
  const { words } = view;
  return html`${[...SLOT_FACETS, ...LIST_FACETS].map((facet) => {
    // Weeks begin where the visitor's do.
    const before = facet === 'day' ? view.firstDay(view.lang) - 1 : 0;
    const values = [...counts[facet].slice(before), ...counts[facet].slice(0, before)].filter(
      ({ count, selected }) => count > 0 || selected,
    );
    // One value that all groups share chooses nothing.
    if (values.length === 0 || (values.length === 1 && !values[0]!.selected && values[0]!.count === total))
      return nothing;
    const shown =
      actions.open.has(facet) || values.length <= SHORT + 2
        ? values
        : values.filter(({ selected }, at) => at < SHORT || selected);
    return html`<fieldset>
      <legend>${facet === 'access' ? words.terms.access : words.facets[facet]}</legend>
      <div class="chips">
        ${shown.map((each) => facetChip(facet, each, view, actions))}
        ${
          shown.length < values.length
            ? html`<button type="button" class="button chip quiet" @click=${() => actions.fold(facet)}>${fill(words.showAll, { n: formatNumber(values.length, view.lang) })}</button>`
            : nothing
        }
      </div>
    </fieldset>`;
  })}`;
}

/** The filters: the few most visitors need, and a panel with all of them. */
export function filtersBox(
  result: FinderResult,
  saved: SavedFilter,
  view: FinderView,
  actions: FilterActions,
): TemplateResult {
  const isOpen = actions.open.has('panel');
  return html`<div part="filters" class="no-print">
    ${quickFilters(result.counts, saved, view, actions, isOpen)}
    <div id="panel" class="panel" ?hidden=${!isOpen}>${isOpen ? filterPanel(result, view, actions) : nothing}</div>
  </div>`;
}

interface Chosen {
  readonly name: string;
  readonly drop: (actions: FilterActions) => void;
}

/** What narrows the list at the moment, but for the search words. */
function chosen(counts: Counts, saved: SavedFilter, near: string | undefined, view: FinderView): Chosen[] {
  const { words } = view;
  const all: Chosen[] = [...SLOT_FACETS, ...LIST_FACETS].flatMap((facet) =>
    counts[facet]
      .filter(({ selected }) => selected)
      .map((each) => ({ name: valueLabel(facet, each, view), drop: (actions) => actions.toggle(facet, each.value) })),
  );
  if (near) all.push({ name: fill(words.near, { place: near }), drop: (actions) => actions.drop('near') });
  if (saved.isOn) all.push({ name: words.saved, drop: (actions) => actions.drop('only') });
  return all;
}

/** The filters that are on, each with a way to drop it; and what being near leaves in, unless the place box says so. */
export function activeFilters(
  counts: Counts,
  saved: SavedFilter,
  near: string | undefined,
  view: FinderView,
  actions: FilterActions,
): TemplateResult | typeof nothing {
  const { words } = view;
  const all = chosen(counts, saved, near, view);
  if (all.length === 0) return nothing;
  return html`<div class="row active no-print">
    ${all.map(({ name, drop }) => html`<button type="button" class="button chip" aria-label=${fill(words.remove, { name })} @click=${() => drop(actions)}><bdi>${name}</bdi>${icon(CLOSE)}</button>`)}
    ${all.length > 1 ? html`<button type="button" class="button chip quiet" @click=${() => actions.clear()}>${words.clearAll}</button>` : nothing}
    ${saved.isOn ? html`<button type="button" class="button chip quiet" @click=${() => actions.forgetSaved()}>${words.forgetSaved}</button>` : nothing}
    ${near && !actions.open.has('near') ? html`<p class="small soft">${words.nearHint}</p>` : nothing}
  </div>`;
}

/** For paper: what the list was narrowed to. Who is handed the sheet would else take it for all there is. */
export function narrowedTo(
  text: string,
  counts: Counts,
  saved: SavedFilter,
  near: string | undefined,
  view: FinderView,
): TemplateResult | typeof nothing {
  const names = chosen(counts, saved, near, view).map(({ name }) => name);
  const typed = text.trim();
  if (typed) names.unshift(`${view.words.search}: ${typed}`);
  return names.length === 0
    ? nothing
    : html`<p>${names.map((name, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${name}</bdi>`)}</p>`;
}

/** Nothing found: which single thing to drop, and how many groups that would bring. */
export function emptyHelp({ without, counts }: FinderResult, view: FinderView, actions: FilterActions): TemplateResult {
  const { words, lang } = view;
  const label = (condition: Condition, total: number): string => {
    const n = formatNumber(total, lang);
    if (condition === 'text') return fill(words.dropText, { n });
    if (condition === 'near') return fill(words.dropNear, { n });
    if (condition === 'only') return fill(words.dropOnly, { n });
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
