import { html, type TemplateResult } from 'lit';
import type { FinderResult } from '../../domain/group-finder-query.js';
import { dayLabel, timeLabel } from '../../i18n/when.js';
import type { FinderView } from './finder-view.js';

/** Rows kept for the browser's own search: more would cost a large list too many nodes. */
const MOST = 200;

/** What matches and is not shown yet, out of sight but in reach of find-in-page, which opens the list up to it. Plain nodes: a template would double their number. */
export function furtherRows(result: FinderResult, shown: number, { zone, lang, now, words }: FinderView, show: (count: number) => void): TemplateResult {
  const rows = document.createDocumentFragment();
  result.hits(shown, shown + MOST).forEach(({ group, next }, n) => {
    const when = next && `${dayLabel(next.start, now, zone, lang, words)} ${timeLabel(next.start, zone, lang)}`;
    const row = document.createElement('div');
    row.textContent = [group.name, when, group.place?.name, group.place?.city, ...group.topics].filter(Boolean).join(' · ');
    row.setAttribute('hidden', 'until-found');
    row.addEventListener('beforematch', () => show(shown + n + 1));
    rows.append(row);
  });
  return html`<div class="no-print">${rows}</div>`;
}
