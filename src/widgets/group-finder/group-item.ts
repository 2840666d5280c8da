import { html, nothing, type TemplateResult } from 'lit';
import { distanceLabel } from '../../i18n/distance-label.js';
import type { FinderHit } from '../../domain/finder-hit.js';
import type { Group } from '../../domain/group.js';
import { MINUTE } from '../../domain/zoned-time.js';
import { fill } from '../../i18n/format.js';
import { heading } from '../../ui/heading.js';
import { foldIcon, icon } from '../../ui/icon.js';
import { CALL, PLACE, VIDEO } from '../../ui/icons.js';
import type { FinderView } from './finder-view.js';
import { groupDetail } from './group-detail.js';
import { groupWhen } from './group-when.js';

/** The door opens this long before the start, minutes. */
const DOORS = 15;
/** Topics and audiences named in the list; the rest stand in the details. */
const TAGS = 4;

/** The host name of a link, as the address bar would show it: where a join button really leads. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** A name from the feed inside a sentence: its direction stays its own (U+2068 … U+2069). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Where one goes, without saying a town twice. */
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
  const shown = [...(status === 'full' ? [words.full] : []), ...topics, ...audiences].slice(0, TAGS);
  return shown.length === 0
    ? nothing
    : html`<ul class="tags small soft">${shown.map((tag) => html`<li><bdi>${tag}</bdi></li>`)}</ul>`;
}

/** The link that takes part now: shown while pressing it is right. */
export function joinLink(group: Group, { words }: FinderView, isPrimary: boolean): TemplateResult | typeof nothing {
  const url = group.online?.url;
  if (!url) return nothing;
  return html`<a class="button ${isPrimary ? 'primary' : ''}" href=${url} target="_blank" rel="noopener noreferrer external" referrerpolicy="no-referrer" aria-label=${fill(words.joinName, { name: group.name })}>${icon(VIDEO)}${words.join}</a>`;
}

/** One group in the list: when, what and where, the one thing to press, and its details in place. */
export function groupItem(hit: FinderHit, view: FinderView): TemplateResult {
  const { group, next, onNow } = hit;
  const { words, headingLevel, now } = view;
  const isOpen = view.isOpen(group);
  const canJoin =
    onNow || (next !== undefined && next.start - now <= DOORS * MINUTE) || group.availability === 'always';
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
        <button type="button" class="button" aria-expanded=${isOpen} aria-controls=${id} aria-label=${fill(words.detailsName, { name: group.name })} @click=${() => view.toggle(group)}>
          ${words.details}${foldIcon}
        </button>
      </div>
      <div part="detail" class="detail" id=${id} ?hidden=${!isOpen}>${isOpen ? groupDetail(hit, view) : nothing}</div>
    </article>
  </li>`;
}
