import { html, nothing, type TemplateResult } from 'lit';
import { serves } from '../domain/helpline.js';
import { INTERNATIONAL, type FoundRegion } from '../domain/region.js';
import type { region as english } from '../i18n/en/region.js';
import { fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { regionInSentence, regionName, type RegionWords } from './region-name.js';

/** The visitor's region, and whether they are choosing another one. */
export interface RegionView {
  readonly found: FoundRegion;
  readonly isOpen: boolean;
}

/** What the visitor can do about it; implemented by `RegionChoice`. */
export interface RegionActions {
  /** Shows or hides the regions to choose from. */
  toggle(): void;
  /** Applies the visitor's choice, `ZZ` for no country. */
  choose(code: string): void;
}

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

/**
 * “Showing lines for Canada. Change”: shown wherever lines are shown, since a region derived from a time zone or a
 * language may be wrong. If the two name different countries, a button offers the other one, provided it is among
 * `regions`, those with something to show. “Change” gets the focus when the offer is accepted. `say` announces a choice
 * in a widget that has a live region; otherwise the sentence is a live region itself.
 */
export function regionPicker(
  home: RegionView & RegionActions,
  regions: readonly string[],
  localized: Localized<typeof english>,
  say?: (text: string) => void,
): TemplateResult {
  const { words, lang, dir } = localized;
  const showing = (code: string | undefined): string =>
    code ? fill(words.showing, { region: regionInSentence(code, localized) }) : words.showingAnywhere;
  const choose = (code: string): void => {
    home.choose(code);
    say?.(showing(code === INTERNATIONAL ? undefined : code));
  };
  // Before the button goes away, so that the focus is never lost.
  const take = (event: Event, code: string): void => {
    (event.currentTarget as Element).parentElement?.querySelector<HTMLElement>('[aria-describedby=showing]')?.focus();
    choose(code);
  };
  const { isOpen } = home;
  const { region, other } = home.found;
  return html`<div class="region" lang=${lang} dir=${dir}>
    <p id="showing" class="small" aria-live=${say ? nothing : 'polite'}>${showing(region)}</p>
    ${
      other && serves(regions, other)
        ? html`<button
            type="button"
            class="button link no-print offer"
            @click=${(event: Event) => take(event, other)}
          >${fill(words.offer, { region: regionInSentence(other, localized) })}</button>`
        : nothing
    }
    <button
      type="button"
      class="button link no-print"
      aria-describedby="showing"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'region' : nothing}
      @click=${() => home.toggle()}
    >${words.change}</button>
    ${isOpen ? choices(region, regions, localized, choose) : nothing}
  </div>`;
}
