import { html, nothing, type TemplateResult } from 'lit';
import type { FinderResult } from '../../domain/group-finder-query.js';
import { plural } from '../../i18n/format.js';
import { dayLabel, timeLabel } from '../../i18n/when.js';
import type { FinderView } from './finder-view.js';
import type { ShownGroups } from './shown-groups.js';
import { makeElement } from '../../ui/make-element.js';

/** Rows kept for the browser's own search: more would cost a large list too many nodes. */
const MOST = 200;

/** The rows of the last answer that was drawn: they stay as they are while it does. */
const kept = new WeakMap<FinderResult, { readonly of: string; readonly box: HTMLElement }>();

/** What matches and is not shown yet, out of sight but in reach of find-in-page, which opens the list up to it. Plain nodes: a template would double their number. */
function hiddenRows(result: FinderResult, shown: ShownGroups, { zone, lang, now, words }: FinderView): HTMLElement {
  const { count } = shown;
  const of = [count, zone, lang].join();
  const known = kept.get(result);
  if (known?.of === of) return known.box;
  const box = makeElement('div');
  box.className = 'no-print';
  kept.set(result, { of, box });
  // In a task of their own, after the rows that are in sight.
  setTimeout(() =>
    result.hits(count, count + MOST).forEach(({ group, next }, n) => {
      const when = next && `${dayLabel(next.start, now, zone, lang, words)} ${timeLabel(next.start, zone, lang)}`;
      const row = makeElement('div');
      row.textContent = [group.name, when, group.place?.name, group.place?.city, ...group.topics]
        .filter(Boolean)
        .join(' · ');
      row.setAttribute('hidden', 'until-found');
      row.addEventListener('beforematch', () => void shown.upTo(count + n + 1, result));
      box.append(row);
    }),
  );
  return box;
}

/** The way to the next `pageSize` groups, and, unless someone is typing, what find-in-page reaches of those that are not shown. */
export function furtherRows(
  result: FinderResult,
  shown: ShownGroups,
  pageSize: number,
  isTyping: boolean,
  view: FinderView,
): TemplateResult {
  const more = Math.min(result.total - shown.count, pageSize);
  return html`${more > 0 ? html`<p class="foot no-print"><button type="button" class="button wide" @click=${() => void shown.more(result)}>${plural(view.words.more, more, view.lang)}</button></p>` : nothing}
    ${isTyping ? nothing : hiddenRows(result, shown, view)}`;
}
