import { html, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.js';
import { PLACE } from '../../../ui/icons/place.js';
import { searchField } from '../../../ui/search-field.js';
import type { Act, FinderView } from '../finder-view.js';

/** The search box and the button that opens the place box. */
export function searchBox({ words, session }: FinderView, act: Act): TemplateResult {
  const field = searchField(words, { text: session.text, typed: (text) => act({ type: 'type', text }) });
  const toggleNear = (): void => act({ type: 'toggleFold', fold: 'near' });
  return html`<div part="search" class="search no-print">
    ${field}
    <button type="button" class="button" aria-expanded=${session.folds.has('near')} aria-controls="near" @click=${toggleNear}>${icon(PLACE)}${words.nearMe}</button>
  </div>`;
}
