import { html, nothing, type TemplateResult } from 'lit';
import {
  RESOURCE_FACETS,
  type FoundResources,
  type ResourceCount,
  type ResourceFacet,
} from '../../domain/resource-index.js';
import type { ResourceKind } from '../../domain/resource.js';
import { fill, formatNumber } from '../../i18n/format.js';
import { searchField } from '../../ui/search-field.js';
import { foldIcon } from '../../ui/icon.js';
import { languageName, type ListView } from './list-view.js';

/** Values of one filter shown before “Show all”. */
const SHORT = 10;

/** What the filters can ask of the list. */
export interface FilterActions {
  typed(text: string): void;
  choose(facet: ResourceFacet, value: string): void;
  drop(condition: ResourceFacet | 'text'): void;
  clear(): void;
}

type Counts = FoundResources['counts'];

/** The name of a value in the reader's language. */
export function valueLabel(facet: ResourceFacet, { value, label }: ResourceCount, view: ListView): string {
  if (facet === 'kind') return view.words.kinds[value as ResourceKind];
  return facet === 'language' ? languageName(value, view) : label;
}

/** The search box. */
export function searchBox({ words }: ListView, actions: FilterActions): TemplateResult {
  return html`<div part="search" class="search no-print">
    ${searchField(words, actions)}
  </div>`;
}

function chips(
  facet: ResourceFacet,
  counts: readonly ResourceCount[],
  view: ListView,
  actions: FilterActions,
): TemplateResult {
  const { words, lang, unfolded } = view;
  const fold = `all ${facet}`;
  const values = counts.filter(({ count, selected }) => count > 0 || selected);
  const shown =
    unfolded.has(fold) || values.length <= SHORT + 2
      ? values
      : values.filter(({ selected }, at) => at < SHORT || selected);
  return html`<div class="chips">
    ${shown.map(
      (
        each,
      ) => html`<button type="button" class="button chip" aria-pressed=${each.selected} @click=${() => actions.choose(facet, each.value)}>
        <bdi>${valueLabel(facet, each, view)}</bdi> <span class="n">${formatNumber(each.count, lang)}</span>
      </button>`,
    )}
    ${
      shown.length < values.length
        ? html`<button type="button" class="button chip quiet" @click=${() => view.toggle(fold)}>${fill(words.showAll, { n: formatNumber(values.length, lang) })}</button>`
        : nothing
    }
  </div>`;
}

const hasChoice = (counts: readonly ResourceCount[]): boolean =>
  counts.length > 1 || counts.some(({ selected }) => selected);

/** Kinds as one row of chips; topics, audiences and languages behind one more press. */
export function filterBar(counts: Counts, view: ListView, actions: FilterActions): TemplateResult {
  const { words, unfolded } = view;
  const others = RESOURCE_FACETS.slice(1).filter((facet) => hasChoice(counts[facet]));
  const isOpen = unfolded.has('filters');
  return html`<div part="filters" class="filters no-print">
    ${hasChoice(counts.kind) ? html`<div role="group" aria-label=${words.facets.kind}>${chips('kind', counts.kind, view, actions)}</div>` : nothing}
    ${
      others.length > 0
        ? html`<button type="button" class="button chip" aria-expanded=${isOpen} aria-controls="panel" @click=${() => view.toggle('filters')}>
          ${isOpen ? words.fewerFilters : words.moreFilters}${foldIcon}
        </button>`
        : nothing
    }
    <div id="panel" class="panel" ?hidden=${!isOpen || others.length === 0}>
      ${isOpen ? others.map((facet) => html`<fieldset><legend>${words.facets[facet]}</legend>${chips(facet, counts[facet], view, actions)}</fieldset>`) : nothing}
    </div>
  </div>`;
}

/** Nothing found: which one thing to drop, and how many resources that would bring. `without` asks the list. */
export function emptyHelp(
  counts: Counts,
  hasText: boolean,
  without: (condition: ResourceFacet | 'text') => number,
  view: ListView,
  actions: FilterActions,
): TemplateResult {
  const { words, lang } = view;
  const names = (facet: ResourceFacet): string =>
    counts[facet]
      .filter(({ selected }) => selected)
      .map((each) => valueLabel(facet, each, view))
      .join(', ');
  const conditions = [
    ...RESOURCE_FACETS.filter((facet) => counts[facet].some(({ selected }) => selected)),
    ...(hasText ? (['text'] as const) : []),
  ];
  return html`<div class="empty">
    <p>${words.none}</p>
    <div class="row">
      ${conditions
        .map((condition) => ({ condition, total: without(condition) }))
        .filter(({ total }) => total > 0)
        .map(({ condition, total }) => {
          const n = formatNumber(total, lang);
          return html`<button type="button" class="button" @click=${() => actions.drop(condition)}>
            ${condition === 'text' ? fill(words.dropText, { n }) : fill(words.drop, { name: names(condition), n })}
          </button>`;
        })}
      <button type="button" class="button" @click=${() => actions.clear()}>${words.clearAll}</button>
    </div>
  </div>`;
}
