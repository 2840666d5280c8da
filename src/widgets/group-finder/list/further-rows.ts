import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../../i18n/format.js';
import { wholePart } from '../late-finder.js';
import type { Act, FinderView } from '../finder-view.js';

/**
 * The button for the next page of groups and, unless someone is typing, the hidden rows for find-in-page once their
 * part is there.
 */
export function furtherRows(view: FinderView, act: Act): TemplateResult {
  const { result, shown, pageSize, isTyping, words, lang } = view;
  const whole = wholePart.arrived;
  const more = Math.min(result.total - shown, pageSize);
  const showMore = (): void => act({ type: 'showMore', shown: shown + pageSize });
  return html`${more > 0 ? html`<p class="foot no-print"><button type="button" class="button wide" @click=${showMore}>${plural(words.more, more, lang)}</button></p>` : nothing}
    ${isTyping ? nothing : whole?.hiddenRows(view, act)}`;
}
