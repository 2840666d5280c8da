import { html, type TemplateResult } from 'lit';
import { WIDGETS, type WidgetTag } from '../embed/widget-pages.js';
import type { builder as english } from '../i18n/en/builder.js';
import type { Localized } from '../i18n/words.js';

/** The first step: which widget. */
export function widgetChoice(
  chosen: WidgetTag,
  words: Localized<typeof english>['words'],
  onChoose: (tag: WidgetTag) => void,
): TemplateResult {
  return html`<section>
    <fieldset>
      <legend><h2>${words.steps.widget}</h2></legend>
      ${(Object.keys(WIDGETS) as WidgetTag[]).map(
        (tag) =>
          html`<label class="choice"><input
            type="radio"
            name="widget"
            .checked=${chosen === tag}
            @change=${() => onChoose(tag)}
          />${words.widgets[tag]}</label>`,
      )}
    </fieldset>
  </section>`;
}
