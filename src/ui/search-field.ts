import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import { SEARCH } from './icons.js';

/** What is in a search box at first, and who hears what is typed. */
export interface SearchFieldOptions {
  /** Text from elsewhere than the keyboard, such as an address; written when it changes, and never for what was typed. */
  readonly initial?: string;
  typed(text: string): void;
}

/**
 * The box one searches with. It keeps its own text: what someone types is never written back, so no letter is lost.
 * Nothing in it is filled in, corrected or recorded by others as far as a page can ask for that.
 */
export function searchField(
  words: { readonly search: string; readonly placeholder: string },
  options: SearchFieldOptions,
): TemplateResult {
  return html`<div class="search-box">${icon(SEARCH)}<input
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
    .value=${options.initial ?? ''}
    @input=${(event: Event) => options.typed((event.target as HTMLInputElement).value)}
  /></div>`;
}
