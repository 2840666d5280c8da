import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceNotice } from '../../../domain/finder-choices.js';
import type { GroupIndex } from '../../../domain/finder.js';
import { NearGroups } from '../../../domain/near-groups.js';
import type { FinderAction } from '../../../domain/finder-session.js';
import { fill, formatNumber } from '../../../i18n/format.js';
import { deviceLocation } from '../device-location.js';
import type { FinderStore } from '../finder-store.js';
import type { Act, FinderView } from '../finder-view.js';
import { nearStyles } from './near-box.styles.js';

const RADII = [5, 10, 25, 50, 100];
const MAX_SUGGESTIONS = 8;
const UNKNOWN_PLACE_LENGTH = 60;

/** Styles of the place box. */
export const styles = [nearStyles];

export { parsePoint } from '../../../domain/points.js';

/** Where the groups in `index` are. */
export function measured(index: GroupIndex): NearGroups {
  return (index.near ??= new NearGroups(index.groups));
}

/** A place box that knows the feed's own places, the device's location on a press, and a distance. */
export function nearBox({ session, index, words, lang, unit }: FinderView, act: Act): TemplateResult {
  const { near, radius, notice, placeText } = session;
  const suggestions =
    placeText.trim() === '' || !index ? [] : measured(index).places.suggest(placeText, MAX_SUGGESTIONS);
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

/** The action of a visitor who has named a place, or emptied the box. */
export function placeAction(text: string, { index }: FinderView): FinderAction {
  if (text.trim() === '') return { type: 'drop', condition: 'near' };
  const near = measured(index!).places.find(text);
  if (near) return { type: 'setNear', near };
  return { type: 'placeFailed', notice: { code: 'unknownPlace', text: text.slice(0, UNKNOWN_PLACE_LENGTH) } };
}

/** Asks the device where it is, and measures from there. */
export async function locate(store: FinderStore): Promise<void> {
  store.dispatch({ type: 'locating' });
  const near = await deviceLocation();
  // The visitor has named a place meanwhile, or wants none.
  if (store.session.notice?.code !== 'locating') return;
  store.dispatch(
    typeof near === 'object' ? { type: 'setNear', near } : { type: 'placeFailed', notice: { code: near } },
  );
}
