import type { GroupRows } from '../../../domain/group-finder-query.js';
import { dayLabel, timeLabel } from '../../../i18n/when.js';
import { makeElement } from '../../../ui/make-element.js';
import type { Act, FinderView } from '../finder-view.js';

/** Rows kept for find-in-page: more would cost a large list too many nodes. */
const MAX_ROWS = 200;

/** The rows created for the latest result; reused as long as it stays the same. */
const cache = new WeakMap<GroupRows, { readonly key: string; readonly box: HTMLElement }>();

/**
 * Matches that are not shown yet: hidden, but found by find-in-page, which then opens the list up to them. Plain nodes,
 * since a template would double their number.
 */
export function hiddenRows({ result, shown, zone, lang, now, words }: FinderView, act: Act): HTMLElement {
  const key = [shown, zone, lang].join();
  const known = cache.get(result);
  if (known?.key === key) return known.box;
  const box = makeElement('div');
  box.className = 'no-print';
  cache.set(result, { key, box });
  // In a separate task, after the visible rows.
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
