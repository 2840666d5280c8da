import { html, type TemplateResult } from 'lit';
import { heldText } from './held-text.js';
import { icon } from './icon.js';
import { SEARCH } from './icons/search.js';

/** The content of a search box, and what to call when the visitor changes it. */
export interface SearchFieldOptions {
  /** The current search text, typed or not; without it the box keeps its content. */
  readonly text?: string;
  typed(text: string): void;
}

/**
 * The search box. `typed` must apply the text synchronously, so that it is never written back while someone types, and
 * no letter is lost. Autofill, correction and recording by others are turned off as far as a page can ask for that.
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
