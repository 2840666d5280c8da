import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, FacetCount } from '../../../domain/facets.js';
import { foldIcon } from '../../../ui/icon.js';
import { usePart } from '../../../ui/use-part.js';
import { filtersPart } from '../finder-parts.js';
import type { Act, FinderView } from '../finder-view.js';
import { waiting } from '../waiting.js';
import { chip, facetChip, type Chip } from './filter-chip.js';

/** The few filters that most visitors need: at most five buttons, the last of which opens the rest. */
function quickFilters(view: FinderView, act: Act): TemplateResult {
  const { words, counted, session, savedCount } = view;
  const { counts } = counted;
  const { onlySaved } = session;
  const isOpen = session.folds.has('panel');
  const pick = (facet: Facet, ...values: string[]): [Facet, FacetCount][] =>
    counts[facet].filter(({ value }) => values.includes(value)).map((each) => [facet, each]);
  // A topic of a single group does not help to narrow a list.
  const topic = counts.topic.find(({ count, selected }) => count > 1 || selected);
  const quick = [
    ...pick('attendance', 'online', 'in-person').reverse(),
    ...pick('when', 'today'),
    ...(topic ? ([['topic', topic]] as [Facet, FacetCount][]) : []),
  ].filter(([, { count, selected }]) => count > 0 || selected);
  const saved: Chip = {
    label: words.saved,
    count: savedCount,
    isOn: onlySaved,
    press: () => act({ type: 'toggleOnlySaved' }),
  };
  const togglePanel = (): void => act({ type: 'toggleFold', fold: 'panel' });
  return html`<div class="chips">
    ${quick.map(([facet, each]) => facetChip(facet, each, view, act))}
    ${savedCount > 0 || onlySaved ? chip(saved, view) : nothing}
    <button type="button" class="button chip" aria-expanded=${isOpen} aria-controls="panel" @click=${togglePanel}>
      ${isOpen ? words.fewerFilters : words.moreFilters}${foldIcon}
    </button>
  </div>`;
}

/** The filters: the few that most visitors need, and a panel with all of them. */
export function filtersBox(view: FinderView, act: Act): TemplateResult {
  const isOpen = view.session.folds.has('panel');
  return html`<div part="filters" class="no-print">
    ${quickFilters(view, act)}
    <div id="panel" class="panel" ?hidden=${!isOpen}>${
      isOpen
        ? usePart(filtersPart, ({ allFilters }) => (view.index ? allFilters(view, act) : waiting(view)), waiting(view))
        : nothing
    }</div>
  </div>`;
}
