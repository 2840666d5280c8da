import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from './languages.js';

/** A button for each language of the page; that of `lang` is pressed. */
export function languageButtons(lang: string, onChoose: (language: Language) => void): TemplateResult[] {
  return (Object.keys(LANGUAGES) as Language[]).map(
    (each) =>
      html`<button
        class="button"
        lang=${each}
        aria-pressed=${String(lang.startsWith(each))}
        @click=${() => onChoose(each)}
      >${LANGUAGES[each]}</button>`,
  );
}
