import { html, nothing, type TemplateResult } from 'lit';
import { contactLink } from '../../../domain/contact-link.js';
import type { FinderHit } from '../../../domain/finder-hit.js';
import type { Group } from '../../../domain/group.js';
import { readNumber, telHref } from '../../../domain/phone-number.js';
import { linkWords, namesOtherHost } from '../../../domain/shown-host.js';
import { safeHref } from '../../../feed/safe-href.js';
import { dateFormat, displayName, fill, formatList } from '../../../i18n/format.js';
import { fillTemplate } from '../../../ui/fill-template.js';
import { icon } from '../../../ui/icon.js';
import { CALENDAR } from '../../../ui/icons/calendar.js';
import { CALL } from '../../../ui/icons/call.js';
import { MAIL } from '../../../ui/icons/mail.js';
import { PLACE } from '../../../ui/icons/place.js';
import { SAVE } from '../../../ui/icons/save.js';
import { SHARE } from '../../../ui/icons/share.js';
import { usePart } from '../../../ui/use-part.js';
import { calendarPart, missedParts } from '../calendar-part.js';
import type { Act, FinderView } from '../finder-view.js';
import { addressLine } from './address-line.js';
import { detailStyles } from './group-detail.styles.js';
import { hostOf, joinLink } from './join-link.js';
import { relatedList } from './related-list.js';
import { scheduleLines } from './schedule-lines.js';
import { shareStatus } from './share-status.js';

export { shareGroup } from '../share-group.js';
export { addressLine, scheduleLines, shareStatus };

/** Styles of the details. */
export const styles = [detailStyles];

type Content = TemplateResult | string | undefined;

const entry = (term: string, content: Content): TemplateResult | typeof nothing =>
  content ? html`<div><dt>${term}</dt><dd>${content}</dd></div>` : nothing;
const lines = (...all: readonly Content[]): Content => {
  const shown = all.filter(Boolean);
  return shown.length > 0 ? html`${shown.map((line) => html`<p><bdi>${line}</bdi></p>`)}` : undefined;
};

/** A link that leaves the page: its target is checked, and it sends no referrer. */
function externalLink(
  href: string | undefined,
  label: string,
  name: string,
  iconPath?: string,
): TemplateResult | typeof nothing {
  if (!href) return nothing;
  return html`<a
    class="button"
    href=${href}
    target=${href.startsWith('http') ? '_blank' : nothing}
    rel="noopener noreferrer external"
    referrerpolicy="no-referrer"
    aria-label=${`${label}: ${name}`}
  >${iconPath ? icon(iconPath) : nothing}${label}</a>`;
}

/** A button below the details of a group. */
interface DetailButton {
  readonly label: string;
  readonly iconPath: string;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

function detailButton(name: string, { label, iconPath, isPressed, onPress }: DetailButton): TemplateResult {
  return html`<button
    type="button"
    class="button"
    aria-label=${`${label}: ${name}`}
    aria-pressed=${isPressed ?? nothing}
    @click=${onPress}
  >${icon(iconPath)}${label}</button>`;
}

/**
 * A `tel:` link for the digits shown. The keys for a conference (`,,123#`) stay beside it as text.
 */
function phoneLink(
  published: string | undefined,
  name: string,
  { words }: FinderView,
): TemplateResult | typeof nothing {
  if (!published) return nothing;
  const [base = '', ...keys] = published.split(/,(?=,{0,9}[*#\d])/);
  const number = readNumber(base);
  if (!number) return html`<bdi dir="ltr" translate="no">${published}</bdi>`;
  const after = keys.join(',').replace(/^,+/, '');
  const extension = number.extension ? ` ${fill(words.extension, { digits: number.extension })}` : '';
  const call = html`<a class="button" href=${telHref(number)} aria-label=${`${words.call} ${number.shown}${extension}: ${name}`}>${icon(CALL)}<span>${words.call} <bdi dir="ltr" translate="no">${number.shown}</bdi>${extension}</span></a>`;
  return after
    ? html`<div class="row call">${call}<span class="small soft">${fillTemplate(words.thenKeys, { keys: html`<bdi dir="ltr" translate="no">${after}</bdi>` })}</span></div>`
    : call;
}

/** A `mailto:` link for the address shown; anything but a plain address stays text. */
function mailLink(published: string | undefined, name: string, { words }: FinderView): TemplateResult | typeof nothing {
  if (!published) return nothing;
  const { href, shown } = contactLink({ method: 'email', display: published.replace(/^mailto:/i, '') });
  const address = html`<bdi dir="ltr" translate="no">${shown}</bdi>`;
  return href
    ? html`<a class="button" href=${href} aria-label=${`${words.email} ${shown}: ${name}`}>${icon(MAIL)}<span>${words.email} ${address}</span></a>`
    : address;
}

/** The address of the place in a map app; only for an exact place, never for an area. */
function directionsHref({ place, attendance }: Group): string | undefined {
  if (!place || place.approximate || attendance === 'online' || attendance === 'phone') return undefined;
  const { latitude, longitude, address, city, region, postalCode } = place;
  const whole = address?.includes(',') ? address : [address, city, region, postalCode].filter(Boolean).join(', ');
  const to = latitude !== undefined && longitude !== undefined ? `${latitude},${longitude}` : whole;
  if (!to) return undefined;
  // Either opens the device's map app, if it has one.
  const map = /iPhone|iPad|Macintosh/.test(navigator.userAgent)
    ? 'https://maps.apple.com/?daddr='
    : 'https://www.google.com/maps/dir/?api=1&destination=';
  return map + encodeURIComponent(to);
}

function whenContent(group: Group, view: FinderView): Content {
  return lines(
    ...scheduleLines(group, view),
    group.schedule.some(({ timeZone }) => timeZone === undefined) ? view.words.noZone : undefined,
  );
}

function whereContent({ place, attendance }: Group, { words }: FinderView): Content {
  if (!place || attendance === 'phone') return undefined;
  const { name, approximate, directions } = place;
  return lines(
    name,
    addressLine(place),
    approximate && attendance !== 'online' ? words.approximate : undefined,
    directions,
  );
}

function languagesContent(codes: readonly string[], lang: string): Content {
  return codes.length > 0
    ? formatList(
        codes.map((code) => (/^[a-z]{2,3}(-|$)/.test(code) ? displayName(code, 'language', lang) : code)),
        lang,
      )
    : undefined;
}

function actions(group: Group, view: FinderView, act: Act): TemplateResult {
  const { words, correctionHref, saved } = view;
  const { online, contact, contributions = [], registrationUrl, url, schedule, status } = group;
  const correction =
    correctionHref &&
    safeHref(
      correctionHref
        .replaceAll('{id}', encodeURIComponent(group.id))
        .replaceAll('{name}', encodeURIComponent(group.name)),
    );
  const { name } = group;
  return html`<div class="row">
    ${status === 'paused' ? nothing : joinLink(group, view, false)} ${phoneLink(online?.phone, name, view)}
    ${externalLink(registrationUrl, words.register, name)}
    ${externalLink(directionsHref(group), words.directions, name, PLACE)} ${mailLink(contact?.email, name, view)}
    ${phoneLink(contact?.phone, name, view)}
    ${
      schedule.length > 0 && status !== 'paused'
        ? detailButton(name, {
            label: words.calendar,
            iconPath: CALENDAR,
            onPress: () => act({ type: 'saveCalendar', group }),
          })
        : nothing
    }
    ${detailButton(name, { label: words.share, iconPath: SHARE, onPress: () => act({ type: 'share', group }) })}
    ${
      saved
        ? detailButton(name, {
            label: words.save,
            iconPath: SAVE,
            isPressed: saved.has(group.id),
            onPress: () => act({ type: 'toggleSaved', id: group.id }),
          })
        : nothing
    }
    ${contributions.map((to) => externalLink(to, fill(words.give, { host: hostOf(to) }), name))}
    ${externalLink(url, words.website, name)} ${externalLink(correction, words.correct, name)}
  </div>
  ${missedParts.has(calendarPart) ? usePart(calendarPart, () => nothing) : nothing}`;
}

/** The platform, unless it names another host than the link leads to, the host, and what to know before joining. */
function howContent({ online }: Group): Content {
  if (!online) return undefined;
  const { url, platform, notes } = online;
  return lines(url && namesOtherHost(platform ?? '', url) ? undefined : platform, url ? hostOf(url) : undefined, notes);
}

const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n{2,}/).map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`);

function organizerContent(organizer: Group['organizer']): Content {
  if (!organizer?.url) return organizer?.name;
  return html`<a
    href=${organizer.url}
    target="_blank"
    rel="noopener noreferrer external"
    referrerpolicy="no-referrer"
  ><bdi>${linkWords(organizer.name, organizer.url)}</bdi></a>`;
}

/** All details of a group, and every way to take part. */
export function groupDetail({ group }: FinderHit, view: FinderView, act: Act): TemplateResult {
  const { words, lang } = view;
  const { terms } = words;
  const { description, online, place, contact, organizer, facilitation, cost, languages, audiences, topics, updated } =
    group;
  const list = (values: readonly string[] = []): string | undefined =>
    values.length > 0 ? formatList(values, lang) : undefined;
  return html`
    ${description ? html`<div class="notes-text">${paragraphs(description)}</div>` : nothing}
    <dl>
      ${entry(terms.when, whenContent(group, view))} ${entry(terms.where, whereContent(group, view))}
      ${entry(terms.how, howContent(group))}
      ${entry(terms.phone, lines(online?.phoneNotes))} ${entry(terms.access, lines(list(place?.accessibility)))}
      ${entry(terms.contact, lines(contact?.name))}
      ${entry(terms.organizer, organizerContent(organizer))}
      ${entry(terms.facilitation, facilitation && words.facilitation[facilitation])} ${entry(terms.cost, cost)}
      ${entry(terms.languages, languagesContent(languages, lang))} ${entry(terms.audiences, list(audiences))}
      ${entry(terms.topics, list(topics))}
      ${entry(terms.updated, updated && dateFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(updated)))}
    </dl>
    ${actions(group, view, act)} ${shareStatus(group.id, view)} ${relatedList(group, view, act)}
  `;
}
