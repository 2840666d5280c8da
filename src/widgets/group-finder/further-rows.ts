import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FinderResult } from '../../domain/group-finder-query.js';
import { plural } from '../../i18n/format.js';
import { dayLabel, timeLabel } from '../../i18n/when.js';
import type { FinderView } from './finder-view.js';
import type { ShownGroups } from './shown-groups.js';

/** Rows kept for the browser's own search: more would cost a large list too many nodes. */
const MOST = 200;

/** What matches and is not shown yet, out of sight but in reach of find-in-page, which opens the list up to it. Plain nodes: a template would double their number. */
function hiddenRows(result: FinderResult, shown: ShownGroups, { zone, lang, now, words }: FinderView): DocumentFragment {
  const rows = document.createDocumentFragment();
  result.hits(shown.count, shown.count + MOST).forEach(({ group, next }, n) => {
    const when = next && `${dayLabel(next.start, now, zone, lang, words)} ${timeLabel(next.start, zone, lang)}`;
    const row = document.createElement('div');
    row.textContent = [group.name, when, group.place?.name, group.place?.city, ...group.topics].filter(Boolean).join(' · ');
    row.setAttribute('hidden', 'until-found');
    row.addEventListener('beforematch', () => void shown.upTo(shown.count + n + 1, result));
    rows.append(row);
  });
  return rows;
}

/** The way to the next `pageSize` groups, and, unless someone is typing, what find-in-page reaches of those that are not shown. */
export function furtherRows(result: FinderResult, shown: ShownGroups, pageSize: number, isTyping: boolean, view: FinderView): TemplateResult {
  const more = Math.min(result.total - shown.count, pageSize);
  return html`${more > 0 ? html`<p class="foot no-print"><button type="button" class="button" @click=${() => void shown.more(result)}>${plural(view.words.more, more, view.lang)}</button></p>` : nothing}
    <div class="no-print">${isTyping ? nothing : guard([result, shown.count, view.words], () => hiddenRows(result, shown, view))}</div>`;
}
