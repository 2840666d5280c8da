import { html, type TemplateResult } from 'lit';
import type { Facet, FacetCount } from '../../../domain/facets.js';
import { formatNumber } from '../../../i18n/format.js';
import type { Act, FinderView } from '../finder-view.js';
import { valueLabel } from './filter-words.js';

/** A filter with the number of groups it would list. */
export interface Chip {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly press: () => void;
}

/** A button that turns a filter on or off. */
export function chip({ label, count, isOn, press }: Chip, { lang }: FinderView): TemplateResult {
  return html`<button type="button" class="button chip" aria-pressed=${isOn} @click=${press}><bdi>${label}</bdi> <span class="n">${formatNumber(count, lang)}</span></button>`;
}

/** The button of a value of a facet. */
export function facetChip(facet: Facet, each: FacetCount, view: FinderView, act: Act): TemplateResult {
  const { value, count, selected } = each;
  const press = (): void => act({ type: 'toggleFilter', facet, value });
  return chip({ label: valueLabel(facet, each, view), count, isOn: selected, press }, view);
}
