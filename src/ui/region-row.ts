import { html, nothing, type TemplateResult } from 'lit';
import { serves } from '../domain/helpline.js';
import { INTERNATIONAL, type FoundRegion } from '../domain/region.js';
import type { region as english } from '../i18n/en/region.js';
import { fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import { regionInSentence } from './region-name.js';

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

/** What else the row of the region needs. */
export interface RegionRowOptions {
  /** Those with something to show. */
  readonly regions: readonly string[];
  /** Announces a choice in a widget that has a live region; without it the sentence is a live region itself. */
  readonly say?: ((text: string) => void) | undefined;
  /** The regions to choose from, drawn once the visitor asks for them. */
  readonly choices?: ((choose: (code: string) => void) => unknown) | undefined;
}

/**
 * “Showing lines for Canada. Change”: shown wherever lines are shown, since a region derived from a time zone or a
 * language may be wrong. If the two name different countries, a button offers the other one, provided it is among
 * `regions`. “Change” gets the focus when the offer is accepted.
 */
export function regionRow(
  home: RegionView & RegionActions,
  localized: Localized<typeof english>,
  { regions, say, choices }: RegionRowOptions,
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
      aria-controls=${isOpen && choices ? 'region' : nothing}
      @click=${() => home.toggle()}
    >${words.change}</button>
    ${isOpen && choices ? choices(choose) : nothing}
  </div>`;
}
