import { html, nothing, type TemplateResult } from 'lit';
import { distanceLabel } from '../../../i18n/distance-label.js';
import type { FinderHit } from '../../../domain/finder-hit.js';
import type { Group } from '../../../domain/group.js';
import { MINUTE } from '../../../domain/zoned-time.js';
import { fill } from '../../../i18n/format.js';
import { heading } from '../../../ui/heading.js';
import { foldIcon, icon } from '../../../ui/icon.js';
import { CALL } from '../../../ui/icons/call.js';
import { PLACE } from '../../../ui/icons/place.js';
import { VIDEO } from '../../../ui/icons/video.js';
import { usePart } from '../../../ui/use-part.js';
import { detailsPart } from '../finder-parts.js';
import type { Act, FinderView } from '../finder-view.js';
import { waiting } from '../waiting.js';
import { groupWhen } from './group-when.js';
import { hostOf, joinLink } from './join-link.js';

/** How long before the start a group can be joined, minutes. */
const JOIN_WINDOW_MINUTES = 15;
/** Topics and audiences shown in the list; the rest is in the details. */
const MAX_TAGS = 4;

/** A name from the feed inside a sentence, isolated so that it keeps its own direction (U+2068 … U+2069). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The place in one line, without repeating a town. */
function placeLine({ place }: Group): string | undefined {
  if (!place) return undefined;
  const { name, address, city, region } = place;
  const line = [name ?? address, city].reduce<string>(
    (all, part) => (part === undefined || all.includes(part) ? all : all ? `${all}, ${part}` : part),
    '',
  );
  return line || region;
}

const PICTURES = { 'in-person': PLACE, online: VIDEO, hybrid: PLACE, phone: CALL };

/** Where a group meets, in one line. */
function whereLine({ group, distance }: FinderHit, { words, lang, unit }: FinderView): string {
  const { attendance, online } = group;
  const at = placeLine(group);
  const far = distance === undefined ? undefined : distanceLabel(distance, unit, lang);
  const host = online?.url ? fill(words.via, { host: isolated(hostOf(online.url)) }) : undefined;
  if (attendance === 'online') return [words.online, host].filter(Boolean).join(' ');
  if (attendance === 'phone') return words.byPhone;
  if (attendance === 'hybrid')
    return [at ? fill(words.atAnd, { place: isolated(at) }) : words.values.hybrid, far].filter(Boolean).join(' · ');
  return [at, far].filter(Boolean).join(' · ');
}

function tags({ topics, audiences, status }: Group, { words }: FinderView): TemplateResult | typeof nothing {
  const shown = [...(status === 'full' ? [words.full] : []), ...topics, ...audiences].slice(0, MAX_TAGS);
  return shown.length === 0
    ? nothing
    : html`<ul class="tags small soft">${shown.map((tag) => html`<li><bdi>${tag}</bdi></li>`)}</ul>`;
}

/** One group in the list: when, what and where, the main action, and its details in place. */
export function groupItem(hit: FinderHit, view: FinderView, act: Act): TemplateResult {
  const { group, next, onNow } = hit;
  const { words, headingLevel, now } = view;
  const isOpen = view.session.open.has(group.id);
  const canJoin =
    onNow ||
    (next !== undefined && next.start - now <= JOIN_WINDOW_MINUTES * MINUTE) ||
    group.availability === 'always';
  // Without blanks: `aria-controls` is a list.
  const id = `detail-${encodeURIComponent(group.id)}`;
  return html`<li part="item" class="item" data-id=${group.id}>
    <article>
      ${groupWhen(hit, view)}
      <div class="what">
        ${heading(headingLevel + 1, html`<bdi>${group.name}</bdi>`)}
        <p class="where small soft">${group.attendance ? icon(PICTURES[group.attendance]) : nothing}<bdi>${whereLine(hit, view)}</bdi></p>
        ${tags(group, view)}
      </div>
      <div class="go no-print">
        ${canJoin && group.status !== 'paused' ? joinLink(group, view, true) : nothing}
        <button
          type="button"
          class="button"
          aria-expanded=${isOpen}
          aria-controls=${id}
          aria-label=${fill(words.detailsName, { name: group.name })}
          @click=${() => act({ type: 'toggleGroup', id: group.id })}
        >
          ${words.details}${foldIcon}
        </button>
      </div>
      <div part="detail" class="detail" id=${id} ?hidden=${!isOpen}>${
        isOpen ? usePart(detailsPart, ({ groupDetail }) => groupDetail(hit, view, act), waiting(view)) : nothing
      }</div>
    </article>
  </li>`;
}
