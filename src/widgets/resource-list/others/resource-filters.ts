import { html, nothing, type TemplateResult } from 'lit';
import {
  RESOURCE_FACETS,
  type FoundResources,
  type ResourceCount,
  type ResourceFacet,
} from '../../../domain/resource-index.js';
import type { ResourceKind } from '../../../domain/resource.js';
import { fill, formatNumber } from '../../../i18n/format.js';
import { searchField } from '../../../ui/search-field.js';
import { foldIcon } from '../../../ui/icon.js';
import type { Condition } from './resource-search.js';
import { languageName } from '../line-parts.js';
import type { ListActions, ListModel } from '../list-model.js';
import type { OthersActions, OthersModel } from './others-model.js';

/** Values of one filter shown before “Show all”. */
const SHORT = 10;

type Counts = FoundResources['counts'];

/** The name of a value in the reader's language. */
export function valueLabel(facet: ResourceFacet, { value, label }: ResourceCount, model: ListModel): string {
  if (facet === 'kind') return model.words.kinds[value as ResourceKind];
  return facet === 'language' ? languageName(value, model) : label;
}

/** The search box, which holds `text`. */
export function searchBox(text: string, { words }: ListModel, find: OthersActions): TemplateResult {
  return html`<div part="search" class="search no-print">
    ${searchField(words, { text, typed: (typed) => find.search(typed) })}
  </div>`;
}

function chips(
  facet: ResourceFacet,
  counts: readonly ResourceCount[],
  model: ListModel,
  act: ListActions,
): TemplateResult {
  const { words, lang, unfolded } = model;
  const fold = `all ${facet}`;
  const values = counts.filter(({ count, selected }) => count > 0 || selected);
  const shown =
    unfolded.has(fold) || values.length <= SHORT + 2
      ? values
      : values.filter(({ selected }, at) => at < SHORT || selected);
  return html`<div class="chips">
    ${shown.map(
      (each) => html`<button
          type="button"
          class="button chip"
          aria-pressed=${each.selected}
          @click=${() => act.others?.choose(facet, each.value)}
        >
        <bdi>${valueLabel(facet, each, model)}</bdi> <span class="n">${formatNumber(each.count, lang)}</span>
      </button>`,
    )}
    ${
      shown.length < values.length
        ? html`<button
            type="button"
            class="button chip quiet"
            @click=${() => act.toggle(fold)}
          >${fill(words.showAll, { n: formatNumber(values.length, lang) })}</button>`
        : nothing
    }
  </div>`;
}

const hasChoice = (counts: readonly ResourceCount[]): boolean =>
  counts.length > 1 || counts.some(({ selected }) => selected);

/** Kinds as one row of chips; topics, audiences and languages behind one more press. */
export function filterBar(counts: Counts, model: ListModel, act: ListActions): TemplateResult {
  const { words, unfolded } = model;
  const others = RESOURCE_FACETS.slice(1).filter((facet) => hasChoice(counts[facet]));
  const isOpen = unfolded.has('filters');
  return html`<div part="filters" class="filters no-print">
    ${
      hasChoice(counts.kind)
        ? html`<div role="group" aria-label=${words.facets.kind}>${chips('kind', counts.kind, model, act)}</div>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<button
            type="button"
            class="button chip"
            aria-expanded=${isOpen}
            aria-controls="panel"
            @click=${() => act.toggle('filters')}
          >
          ${isOpen ? words.fewerFilters : words.moreFilters}${foldIcon}
        </button>`
        : nothing
    }
    <div id="panel" class="panel" ?hidden=${!isOpen || others.length === 0}>
      ${
        isOpen
          ? others.map(
              (facet) =>
                html`<fieldset>
                  <legend>${words.facets[facet]}</legend>
                  ${chips(facet, counts[facet], model, act)}
                </fieldset>`,
            )
          : nothing
      }
    </div>
  </div>`;
}

/** For a search without results: which condition to drop, and how many resources that would show. */
export function waysOut({ counts, waysOut }: OthersModel, model: ListModel, find: OthersActions): TemplateResult {
  const { words, lang } = model;
  const names = (facet: ResourceFacet): string =>
    counts[facet]
      .filter(({ selected }) => selected)
      .map((each) => valueLabel(facet, each, model))
      .join(', ');
  const label = (condition: Condition, n: string): string =>
    condition === 'text' ? fill(words.dropText, { n }) : fill(words.drop, { name: names(condition), n });
  return html`<div class="empty">
    <p>${words.none}</p>
    <div class="row">
      ${waysOut.map(
        ({ condition, total }) =>
          html`<button type="button" class="button" @click=${() => find.drop(condition)}>
            ${label(condition, formatNumber(total, lang))}
          </button>`,
      )}
      <button type="button" class="button" @click=${() => find.clear()}>${words.clearAll}</button>
    </div>
  </div>`;
}
