import { html, type TemplateResult } from 'lit';
import { INTERNATIONAL } from '../domain/region.js';
import type { region as english } from '../i18n/en/region.js';
import type { Localized } from '../i18n/words.js';
import { regionName, type RegionWords } from './region-name.js';
import { regionRow, type RegionActions, type RegionView } from './region-row.js';

function choices(
  region: string | undefined,
  regions: readonly string[],
  localized: RegionWords,
  choose: (code: string) => void,
): TemplateResult {
  const { words, lang } = localized;
  const codes = region === undefined || regions.includes(region) ? regions : [...regions, region];
  const options = codes
    .map((code) => ({ code, name: regionName(code, localized) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  return html`<label id="region" class="choose no-print">
    <span>${words.choose}</span>
    <select class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ code, name }) => html`<option value=${code} .selected=${code === region}>${name}</option>`)}
      <option value=${INTERNATIONAL} .selected=${region === undefined}>${words.anywhere}</option>
    </select>
  </label>`;
}

/** The row of the region with the `regions` to choose from; `say` as in `RegionRowOptions`. */
export function regionPicker(
  home: RegionView & RegionActions,
  regions: readonly string[],
  localized: Localized<typeof english>,
  say?: (text: string) => void,
): TemplateResult {
  return regionRow(home, localized, {
    regions,
    say,
    choices: (choose) => choices(home.found.region, regions, localized, choose),
  });
}
