import { html, nothing, type TemplateResult } from 'lit';
import { INTERNATIONAL } from '../../domain/region.js';
import { fill } from '../../i18n/format.js';
import { regionInSentence, regionName, type ListView } from './list-view.js';

/** “Showing lines for Canada.” */
export const showingLine = (region: string | undefined, view: ListView): string =>
  region ? fill(view.words.showing, { region: regionInSentence(region, view) }) : view.words.showingAnywhere;

/** “Showing lines for Canada. Change”: always there, since a region told by a language or a clock may be wrong. */
export function regionPicker(region: string | undefined, regions: readonly string[], view: ListView, choose: (region: string) => void): TemplateResult {
  const { words, lang } = view;
  const isOpen = view.unfolded.has('region');
  const codes = region === undefined || regions.includes(region) ? regions : [...regions, region];
  const options = codes.map((code) => ({ code, name: regionName(code, view) })).sort((a, b) => a.name.localeCompare(b.name, lang));
  return html`<div class="region">
    <p id="showing" class="small soft">${showingLine(region, view)}</p>
    <button type="button" class="button link no-print" aria-describedby="showing" aria-expanded=${isOpen} aria-controls=${isOpen ? 'region' : nothing} @click=${() => view.toggle('region')}>${words.change}</button>
    ${isOpen
      ? html`<label id="region" class="choose no-print">
          <span>${words.choose}</span>
          <select class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
            ${options.map(({ code, name }) => html`<option value=${code} .selected=${code === region}>${name}</option>`)}
            <option value=${INTERNATIONAL} .selected=${region === undefined}>${words.anywhere}</option>
          </select>
        </label>`
      : nothing}
  </div>`;
}
