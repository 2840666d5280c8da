import { html, type TemplateResult } from 'lit';
import { helplines } from '../content/helplines/index.js';
import { findRegion } from '../domain/region.js';
import type { builder as english } from '../i18n/en/builder.js';
import { displayName } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';

/** Countries that have crisis lines of their own. */
const REGIONS = [...new Set(helplines.flatMap(({ regions }) => regions))].filter((region) => !region.includes('-'));

/** The country that this browser suggests, if it has crisis lines of its own; else ''. */
export function likelyRegion(): string {
  const { region = '' } = findRegion({
    languages: navigator.languages,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  return REGIONS.includes(region) ? region : '';
}

/** The country whose crisis lines are shown. */
export function regionField(
  chosen: string,
  { words, lang }: Localized<typeof english>,
  onChange: (region: string) => void,
): TemplateResult {
  const named = REGIONS.map((code) => [code, displayName(code, 'region', lang)] as const).sort(([, a], [, b]) =>
    a.localeCompare(b, lang),
  );
  const take = (event: Event): void => onChange((event.target as HTMLSelectElement).value);
  return html`<div class="stack">
    <label for="region">${words.settings.region}</label>
    <select class="field" id="region" aria-describedby="region-hint" @change=${take}>
      <option value="" .selected=${chosen === ''}>${words.settings.anywhere}</option>
      ${named.map(([code, name]) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}
    </select>
    <span class="small soft" id="region-hint">${words.settings.regionHint}</span>
  </div>`;
}
