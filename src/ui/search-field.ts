import { html, type TemplateResult } from 'lit';

/**
 * The box one searches with. It keeps its own text: it is never written back while someone types, so no letter is lost.
 * Nothing in it is filled in, corrected or recorded by others as far as a page can ask for that.
 */
export function searchField(words: { readonly search: string; readonly placeholder: string }, typed: (text: string) => void): TemplateResult {
  return html`<input
    class="field"
    type="search"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    enterkeyhint="search"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    aria-label=${words.search}
    placeholder=${words.placeholder}
    @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
  />`;
}
