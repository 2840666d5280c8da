import { html, nothing, type TemplateResult } from 'lit';
import type { FinderResult } from '../../../domain/group-finder-query.js';
import { plural } from '../../../i18n/format.js';
import { dayLabel, timeLabel } from '../../../i18n/when.js';
import { makeElement } from '../../../ui/make-element.js';
import type { Act, FinderView } from '../finder-view.js';

/** Rows kept for the browser's own search: more would cost a large list too many nodes. */
const MAX_ROWS = 200;

/** The rows made last for a result: they stay as they are while it does. */
const cache = new WeakMap<FinderResult, { readonly key: string; readonly box: HTMLElement }>();

/**
 * What matches and is not shown yet, out of sight but in reach of find-in-page, which opens the list up to it. Plain
 * nodes: a template would double their number.
 */
function hiddenRows({ result, shown, zone, lang, now, words }: FinderView, act: Act): HTMLElement {
  const key = [shown, zone, lang].join();
  const known = cache.get(result);
  if (known?.key === key) return known.box;
  const box = makeElement('div');
  box.className = 'no-print';
  cache.set(result, { key, box });
  // In a task of their own, after the rows that are in sight.
  setTimeout(() =>
    result.hits(shown, shown + MAX_ROWS).forEach(({ group, next }, n) => {
      const when = next && `${dayLabel(next.start, { now, zone, lang }, words)} ${timeLabel(next.start, zone, lang)}`;
      const row = makeElement('div');
      row.textContent = [group.name, when, group.place?.name, group.place?.city, ...group.topics]
        .filter(Boolean)
        .join(' · ');
      row.setAttribute('hidden', 'until-found');
      row.addEventListener('beforematch', () => act({ type: 'showFound', shown: shown + n + 1 }));
      box.append(row);
    }),
  );
  return box;
}

/**
 * The way to the next page of groups, and, unless someone is typing, what find-in-page reaches of those that are not
 * shown.
 */
export function furtherRows(view: FinderView, act: Act): TemplateResult {
  const { result, shown, pageSize, isTyping, words, lang } = view;
  const more = Math.min(result.total - shown, pageSize);
  const showMore = (): void => act({ type: 'showMore', shown: shown + pageSize });
  return html`${more > 0 ? html`<p class="foot no-print"><button type="button" class="button wide" @click=${showMore}>${plural(words.more, more, lang)}</button></p>` : nothing}
    ${isTyping ? nothing : hiddenRows(view, act)}`;
}
