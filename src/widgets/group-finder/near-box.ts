import { html, nothing, type TemplateResult } from 'lit';
import type { Point } from '../../domain/distance.js';
import type { KnownPlace } from '../../domain/places.js';
import { fill, formatNumber } from '../../i18n/format.js';
import type { FinderView } from './finder-view.js';

/** A place to measure from, and what it is called. */
export interface Near extends Point {
  readonly label: string;
}

/** Where the place box stands. */
export interface NearState {
  readonly near?: Near | undefined;
  /** In the reader's unit; absent for any distance. */
  readonly radius?: number | undefined;
  /** What to say of the last try. */
  readonly said?: string | undefined;
  readonly suggestions: readonly KnownPlace[];
}

/** What the place box can ask of the finder. */
export interface NearActions {
  suggest(text: string): void;
  choose(text: string): void;
  locate(): void;
  within(radius: number | undefined): void;
}

const RADII = [5, 10, 25, 50, 100];

/** A place box that knows the feed's own places, the device's location on a press, and a distance. */
export function nearBox(
  { near, radius, said, suggestions }: NearState,
  view: FinderView,
  actions: NearActions,
): TemplateResult {
  const { words, lang, unit } = view;
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  const distance = (length: number): string =>
    formatNumber(length, lang, { style: 'unit', unit: unit === 'mi' ? 'mile' : 'kilometer', unitDisplay: 'short' });
  return html`<fieldset class="near">
    <legend>${words.place}</legend>
    <div class="row">
      <input
        class="field place"
        type="text"
        list="places"
        autocomplete="off"
        spellcheck="false"
        aria-label=${words.place}
        placeholder=${words.placeHint}
        @input=${(event: Event) => actions.suggest(value(event))}
        @change=${(event: Event) => actions.choose(value(event))}
      />
      <datalist id="places">${suggestions.map(({ label }) => html`<option value=${label}></option>`)}</datalist>
      <button type="button" class="button" @click=${() => actions.locate()}>${words.useLocation}</button>
      ${
        near
          ? html`<label class="select">
            <span>${words.within}</span>
            <select class="field" @change=${(event: Event) => actions.within(Number(value(event)) || undefined)}>
              <option value="" .selected=${radius === undefined}>${words.anyDistance}</option>
              ${[...new Set([...RADII, ...(radius ? [radius] : [])])].sort((a, b) => a - b).map((each) => html`<option value=${each} .selected=${each === radius}>${distance(each)}</option>`)}
            </select>
          </label>`
          : nothing
      }
    </div>
    <p class="small soft" role="status">${said ?? (near ? words.nearHint : '')}</p>
  </fieldset>`;
}

/** What to say when nobody knows a place. */
export function unknownPlace(text: string, { words }: FinderView): string {
  return fill(words.unknownPlace, { place: text.slice(0, 60) });
}
