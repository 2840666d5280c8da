import { html, nothing, type TemplateResult } from 'lit';
import { LIST_FACETS, SLOT_FACETS } from '../../../domain/facet-names.js';
import type { Facet } from '../../../domain/facets.js';
import type { FinderAction } from '../../../domain/finder-session.js';
import type { Condition, GroupRows } from '../../../domain/group-finder-query.js';
import { fill, formatNumber } from '../../../i18n/format.js';
import { icon } from '../../../ui/icon.js';
import { CLOSE } from '../../../ui/icons/close.js';
import type { Act, FinderView } from '../finder-view.js';
import { activeStyles } from './all-filters.styles.js';
import { facetChip } from './filter-chip.js';
import { valueLabel } from './filter-words.js';

/** Styles of the active filters. */
export const styles = [activeStyles];

/** Values of one filter shown before “Show all”. */
const SHORT = 10;
/** Maximum number of conditions offered to drop if nothing matches. */
const MAX_OFFERS = 4;

/** Every value of one filter, each with the number of matching groups. */
function filterValues(facet: Facet, view: FinderView, act: Act): TemplateResult | typeof nothing {
  const { words, lang, counted, session, firstDay } = view;
  const all = counted.counts[facet];
  // Weeks begin on the first weekday of the visitor's region.
  const before = facet === 'day' ? firstDay - 1 : 0;
  const values = [...all.slice(before), ...all.slice(0, before)].filter(({ count, selected }) => count > 0 || selected);
  // A value that all groups share filters nothing.
  if (values.length === 0 || (values.length === 1 && !values[0]!.selected && values[0]!.count === counted.total))
    return nothing;
  const isWhole = session.folds.has(facet) || values.length <= SHORT + 2;
  const shown = isWhole ? values : values.filter(({ selected }, at) => at < SHORT || selected);
  const showAll = (): void => act({ type: 'toggleFold', fold: facet });
  // The details name accessibility as well: one word for both.
  return html`<fieldset>
      <legend>${facet === 'access' ? words.terms.access : words.facets[facet]}</legend>
      <div class="chips">
        ${shown.map((each) => facetChip(facet, each, view, act))}
        ${
          shown.length < values.length
            ? html`<button type="button" class="button chip quiet" @click=${showAll}>${fill(words.showAll, { n: formatNumber(values.length, lang) })}</button>`
            : nothing
        }
      </div>
    </fieldset>`;
}

/** Every filter, as the opened panel shows them. */
export function allFilters(view: FinderView, act: Act): TemplateResult {
  return html`${[...SLOT_FACETS, ...LIST_FACETS].map((facet) => filterValues(facet, view, act))}`;
}

/** What narrows the list, and the action that drops it. */
interface Chosen {
  readonly name: string;
  readonly drop: FinderAction;
}

/** The active conditions, except for the search text. */
function chosen({ counts }: GroupRows, view: FinderView): Chosen[] {
  const { words, session } = view;
  const { near, onlySaved } = session;
  const all: Chosen[] = [...SLOT_FACETS, ...LIST_FACETS].flatMap((facet) =>
    counts[facet]
      .filter(({ selected }) => selected)
      .map((each) => ({
        name: valueLabel(facet, each, view),
        drop: { type: 'toggleFilter', facet, value: each.value },
      })),
  );
  if (near)
    all.push({
      name: fill(words.near, { place: near.label ?? words.you }),
      drop: { type: 'drop', condition: 'near' },
    });
  if (onlySaved) all.push({ name: words.saved, drop: { type: 'drop', condition: 'only' } });
  return all;
}

/** The active filters, each with a button that removes it; and, unless the place box shows it, the active distance. */
export function activeFilters(view: FinderView, act: Act): TemplateResult | typeof nothing {
  const { words, session } = view;
  const { near, onlySaved, folds } = session;
  const all = chosen(view.counted, view);
  if (all.length === 0) return nothing;
  return html`<div class="row active no-print">
    ${all.map(({ name, drop }) => html`<button type="button" class="button chip" aria-label=${fill(words.remove, { name })} @click=${() => act(drop)}><bdi>${name}</bdi>${icon(CLOSE)}</button>`)}
    ${all.length > 1 ? html`<button type="button" class="button chip quiet" @click=${() => act({ type: 'clear' })}>${words.clearAll}</button>` : nothing}
    ${onlySaved ? html`<button type="button" class="button chip quiet" @click=${() => act({ type: 'forgetSaved' })}>${words.forgetSaved}</button>` : nothing}
    ${near && !folds.has('near') ? html`<p class="small soft">${words.nearHint}</p>` : nothing}
  </div>`;
}

/**
 * For printing: the active conditions. Whoever is handed the page would otherwise take it for the full list.
 */
export function narrowedTo(view: FinderView): TemplateResult | typeof nothing {
  const names = chosen(view.result, view).map(({ name }) => name);
  const typed = view.session.text.trim();
  if (typed) names.unshift(`${view.words.search}: ${typed}`);
  return names.length === 0
    ? nothing
    : html`<p>${names.map((name, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${name}</bdi>`)}</p>`;
}

/** Shown without matches: single conditions to drop, each with the number of groups that would match. */
export function emptyHelp(view: FinderView, act: Act): TemplateResult {
  const { words, lang } = view;
  const { without, counts } = view.result;
  const label = (condition: Condition, total: number): string => {
    const n = formatNumber(total, lang);
    if (condition === 'text') return fill(words.dropText, { n });
    if (condition === 'near') return fill(words.dropNear, { n });
    if (condition === 'only') return fill(words.dropOnly, { n });
    const names = counts[condition].filter(({ selected }) => selected).map((each) => valueLabel(condition, each, view));
    return fill(words.drop, { name: names.join(', '), n });
  };
  const useful = without.filter(({ total }) => total > 0).slice(0, MAX_OFFERS);
  return html`<div class="empty">
    <p>${words.none}</p>
    <div class="row">
      ${useful.map(({ condition, total }) => html`<button type="button" class="button" @click=${() => act({ type: 'drop', condition })}>${label(condition, total)}</button>`)}
      <button type="button" class="button" @click=${() => act({ type: 'clear' })}>${words.clearAll}</button>
    </div>
  </div>`;
}
