import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Attributes } from '../embed/markup.js';
import type { builder as english } from '../i18n/en/builder.js';
import type { builderSettings as englishSettings } from '../i18n/en/builder-settings.js';
import type { exercises as englishExercises } from '../i18n/en/exercises.js';
import type { resourceList as englishResources } from '../i18n/en/resource-list.js';
import type { Localized } from '../i18n/words.js';
import type { Setting } from './catalog.js';

/** The input of the settings fields. */
export interface SettingFields {
  readonly values: Attributes;
  readonly page: Localized<typeof english>['words'];
  readonly words: Localized<typeof englishSettings>['words'];
  readonly exercises: Localized<typeof englishExercises>['words'];
  readonly resources: Localized<typeof englishResources>['words'];
  readonly onChange: (name: string, value: string | number | boolean | undefined) => void;
}

const named = (words: object, name: string): string | undefined =>
  Object.hasOwn(words, name) ? (words as Record<string, string>)[name] : undefined;

/** A value's name: an exercise's title, a kind's name, else a word of the settings. */
function valueName(setting: Setting, value: string, { exercises, resources, words }: SettingFields): string {
  if (Object.hasOwn(exercises.scripts, value)) return exercises.scripts[value as keyof typeof exercises.scripts].title;
  if (setting.name === 'kinds') return named(resources.kinds, value) ?? value;
  return named(words.values, value) ?? value;
}

function choice(setting: Setting, fields: SettingFields, describedBy: string | typeof nothing): TemplateResult {
  const { name, choices = [], initial } = setting;
  const value = fields.values[name];
  const set = (event: Event): void => fields.onChange(name, (event.target as HTMLSelectElement).value || undefined);
  return html`<select class="field" id=${`setting-${name}`} aria-describedby=${describedBy} @change=${set}>
    <option value="" .selected=${value === undefined}>${fields.page.settings.usual}${
      initial ? `: ${valueName(setting, initial, fields)}` : ''
    }</option>
    ${choices
      .filter((each) => each !== initial)
      .map(
        (each) => html`<option value=${each} .selected=${value === each}>${valueName(setting, each, fields)}</option>`,
      )}
  </select>`;
}

function several(setting: Setting, fields: SettingFields): TemplateResult {
  const { name, choices = [] } = setting;
  const chosen = String(fields.values[name] ?? '')
    .split(' ')
    .filter(Boolean);
  const toggle = (each: string): void => {
    const next = chosen.includes(each)
      ? chosen.filter((other) => other !== each)
      : choices.filter((other) => other === each || chosen.includes(other));
    fields.onChange(name, next.join(' ') || undefined);
  };
  return html`<fieldset class="wide">
    <legend>${fields.words.labels[name as keyof typeof fields.words.labels]}</legend>
    <div class="ticks">
      ${choices.map(
        (each) =>
          html`<label class="tick"><input
            type="checkbox"
            .checked=${live(chosen.includes(each))}
            @change=${() => toggle(each)}
          />${valueName(setting, each, fields)}</label>`,
      )}
    </div>
  </fieldset>`;
}

function typed(
  { name, type, initial }: Setting,
  fields: SettingFields,
  describedBy: string | typeof nothing,
): TemplateResult {
  const set = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.trim();
    fields.onChange(name, text === '' ? undefined : text);
  };
  return html`<input
    class="field"
    id=${`setting-${name}`}
    type=${type === 'number' ? 'number' : 'text'}
    step="any"
    autocomplete="off"
    spellcheck="false"
    dir="auto"
    placeholder=${initial ?? nothing}
    aria-describedby=${describedBy}
    .value=${live(String(fields.values[name] ?? ''))}
    @change=${set}
  />`;
}

/** The field for one setting, with its label and an optional hint. */
export function settingField(setting: Setting, fields: SettingFields): TemplateResult {
  const { name, type } = setting;
  const label = named(fields.words.labels, name) ?? name;
  const hint = named(fields.words.hints, name);
  const describedBy = hint ? `hint-${name}` : nothing;
  const hintLine = hint ? html`<span class="small soft" id=${`hint-${name}`}>${hint}</span>` : nothing;
  if (type === 'several') return several(setting, fields);
  if (type === 'boolean') {
    const set = (event: Event): void => fields.onChange(name, (event.target as HTMLInputElement).checked || undefined);
    return html`<div class="switch">
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${live(fields.values[name] === true)}
          aria-describedby=${describedBy}
          @change=${set}
        />${label}</label
      >
      ${hintLine}
    </div>`;
  }
  const field = type === 'choice' ? choice(setting, fields, describedBy) : typed(setting, fields, describedBy);
  return html`<div class="stack"><label for=${`setting-${name}`}>${label}</label>${field}${hintLine}</div>`;
}
