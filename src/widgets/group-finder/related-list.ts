import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../domain/group.js';
import { formatList } from '../../i18n/format.js';
import type { FinderView } from './finder-view.js';
import { scheduleLines } from './schedule-lines.js';

/** Related groups named at most, of each kind. */
const MOST = 8;

function links(
  title: string,
  groups: readonly Group[],
  label: (group: Group) => string,
  view: FinderView,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<div class="related">
    <p class="small soft">${title}</p>
    <ul class="row">
      ${groups.slice(0, MOST).map((group) => html`<li><button type="button" class="button" @click=${() => view.reveal(group)}><bdi>${label(group)}</bdi></button></li>`)}
    </ul>
  </div>`;
}

/** The ways from one group to those that belong to it: the same group at other times, others at the same place. */
export function relatedList(group: Group, view: FinderView): TemplateResult {
  const { otherTimes, samePlace } = view.related(group);
  const times = (each: Group): string => formatList(scheduleLines(each, view), view.lang);
  return html`${links(view.words.otherTimes, otherTimes, (each) => times(each) || each.name, view)}
  ${links(view.words.samePlace, samePlace, (each) => [each.name, times(each)].filter(Boolean).join(' · '), view)}`;
}
