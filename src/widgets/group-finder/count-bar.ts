import { html, nothing, type TemplateResult } from 'lit';
import type { GroupSort } from '../../domain/group-finder-query.js';
import { fill, plural } from '../../i18n/format.js';
import { zoneLabel } from '../../i18n/when.js';
import { icon } from '../../ui/icon.js';
import { SHARE } from '../../ui/icons.js';
import type { LiveText } from '../../ui/live-text.js';
import type { FinderView } from './finder-view.js';
import { sortBox } from './search-box.js';
import { shareStatus } from './share-status.js';
import { viewSwitch } from './week-table.js';

/** What the bar above the groups says and offers. */
export interface CountBar {
  readonly total: number;
  readonly sort: GroupSort;
  /** There is a place to be near to. */
  readonly hasPlace: boolean;
  readonly isOwnZone: boolean;
  /** Groups are still being read. */
  readonly isPartial: boolean;
  readonly isWeek: boolean;
  /** The page leaves the visitor no choice of order and view. */
  readonly isFixed: boolean;
  readonly live: LiveText;
  readonly look: (view: 'list' | 'week') => void;
  readonly order: (sort: GroupSort) => void;
  /** There is a link to what is listed. */
  readonly hasLink: boolean;
}

/** How many groups there are, whose clock times are on, and how to see them. */
export function countBar(
  view: FinderView,
  { total, sort, hasPlace, isOwnZone, isPartial, isWeek, isFixed, live, look, order, hasLink }: CountBar,
): TemplateResult {
  const { words, lang, zone, now } = view;
  const times = fill(isOwnZone ? words.zone : words.pageZone, { zone: zoneLabel(zone, lang, now) });
  return html`<div class="bar">
    <p class="count" tabindex="-1"><b>${plural(words.count, total, lang)}</b> <span class="soft small">${isPartial ? words.reading : times}</span></p>
    ${isFixed || total === 0 ? nothing : viewSwitch(isWeek, view, look)} ${total > 1 && !isFixed && !isWeek ? sortBox(sort, hasPlace, view, order) : nothing}
    ${hasLink ? html`<button type="button" class="button no-print" @click=${() => view.share()}>${icon(SHARE)}${words.shareList}</button>` : nothing}
    <p class="hidden-text" role="status">${live.text(plural(words.found, total, lang))}</p>
  </div>
  ${hasLink ? shareStatus('', view) : nothing}`;
}
