import { html, type TemplateResult } from 'lit';
import { heldText } from './held-text.js';
import { icon } from './icon.js';
import { SEARCH } from './icons.js';

/** What a search box holds, and what to call when the visitor changes it. */
export interface SearchFieldOptions {
  /** What is searched for now, typed or not; without it the box keeps what it holds. */
  readonly text?: string;
  typed(text: string): void;
}

/**
 * The box one searches with. `typed` must take in the text at once: what someone types is then never written back, so
 * no letter is lost.
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
    ${heldText(options.text)}
    @input=${(event: Event) => options.typed((event.target as HTMLInputElement).value)}
  /></div>`;
}
