import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceNotice } from '../../../domain/finder-choices.js';
import { fill, formatNumber } from '../../../i18n/format.js';
import type { Act, FinderView } from '../finder-view.js';

const RADII = [5, 10, 25, 50, 100];
const MAX_SUGGESTIONS = 8;

/** A place box that knows the feed's own places, the device's location on a press, and a distance. */
export function nearBox({ session, index, words, lang, unit }: FinderView, act: Act): TemplateResult {
  const { near, radius, notice, placeText } = session;
  const suggestions = placeText.trim() === '' ? [] : index.places.suggest(placeText, MAX_SUGGESTIONS);
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
        @input=${(event: Event) => act({ type: 'typePlace', placeText: value(event) })}
        @change=${(event: Event) => act({ type: 'findPlace', text: value(event) })}
      />
      <datalist id="places">${suggestions.map(({ label }) => html`<option value=${label}></option>`)}</datalist>
      <button type="button" class="button" @click=${() => act({ type: 'locate' })}>${words.useLocation}</button>
      ${
        near
          ? html`<label class="select">
            <span>${words.within}</span>
            <select class="field" @change=${(event: Event) => act({ type: 'setRadius', radius: Number(value(event)) || undefined })}>
              <option value="" .selected=${radius === undefined}>${words.anyDistance}</option>
              ${[...new Set([...RADII, ...(radius ? [radius] : [])])].sort((a, b) => a - b).map((each) => html`<option value=${each} .selected=${each === radius}>${distance(each)}</option>`)}
            </select>
          </label>`
          : nothing
      }
    </div>
    <p class="small soft" role="status">${notice ? noticeText(notice, words) : near ? words.nearHint : ''}</p>
  </fieldset>`;
}

function noticeText(notice: PlaceNotice, words: FinderView['words']): string {
  return notice.code === 'unknownPlace' ? fill(words.unknownPlace, { place: notice.text }) : words[notice.code];
}
