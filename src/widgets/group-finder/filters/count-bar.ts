import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../../../i18n/format.js';
import { zoneLabel } from '../../../i18n/when.js';
import { icon } from '../../../ui/icon.js';
import { SHARE } from '../../../ui/icons/share.js';
import { usePart } from '../../../ui/use-part.js';
import { detailsPart } from '../finder-parts.js';
import type { Act, FinderView } from '../finder-view.js';
import { layoutSwitch, sortBox } from './layout-choice.js';

/** The number of groups, the zone of the times, and the layout switch. */
export function countBar(view: FinderView, act: Act): TemplateResult {
  const { words, lang, zone, now, session, isOwnZone, isPartial, isFixed, hasLink, announcement } = view;
  const { total } = view.result;
  const times = fill(isOwnZone ? words.zone : words.pageZone, { zone: zoneLabel(zone, lang, now) });
  const hasOrder = total > 1 && !isFixed && session.view === 'list';
  const shareList = (): void => act({ type: 'share' });
  return html`<div class="bar">
    <p class="count" tabindex="-1"><b>${plural(words.count, total, lang)}</b> <span class="soft small">${isPartial ? words.reading : times}</span></p>
    ${isFixed || total === 0 ? nothing : layoutSwitch(view, act)} ${hasOrder ? sortBox(view, act) : nothing}
    ${hasLink ? html`<button type="button" class="button no-print" @click=${shareList}>${icon(SHARE)}${words.shareList}</button>` : nothing}
    <p class="hidden-text" role="status">${announcement}</p>
  </div>
  ${hasLink ? usePart(detailsPart, ({ shareStatus }) => shareStatus('', view)) : nothing}`;
}
