import { html, nothing, type TemplateResult } from 'lit';
import type { GroupIndex } from '../../../domain/finder.js';
import type { WeekEntry, WeekSection } from '../../../domain/week-plan.js';
import { atOnce } from '../../../feed/in-slices.js';
import { dateFormat, fill } from '../../../i18n/format.js';
import { dayLabel, timeLabel } from '../../../i18n/when.js';
import { heading } from '../../../ui/heading.js';
import { narrowedTo } from '../filters/all-filters.js';
import { planned } from '../week/week-planner.js';
import type { FinderView } from '../finder-view.js';
import { addressLine, scheduleLines } from './group-detail.js';
import { timeless } from './group-when.js';

function clock({ start, end }: WeekEntry, { zone, lang, words }: FinderView): string {
  const from = timeLabel(start!, zone, lang);
  return end === undefined ? from : fill(words.range, { start: from, end: timeLabel(end, zone, lang) });
}

function row(entry: WeekEntry, when: string, view: FinderView, isTimed: boolean): TemplateResult {
  const { group } = entry.hit;
  const { place, online, contact, attendance } = group;
  const facts = [
    attendance !== 'phone' && place && [place.name, addressLine(place)].filter(Boolean).join(', '),
    online?.url,
    online?.phone,
    online?.phoneNotes,
    online?.notes,
    contact?.phone,
    contact?.email,
    ...(isTimed ? [] : scheduleLines(group, view)),
  ].filter(Boolean);
  return html`<li><b>${when} · <bdi>${group.name}</bdi></b>${facts.map((fact) => html`<p><bdi>${fact}</bdi></p>`)}</li>`;
}

/** The texts of a printed section. */
interface SectionTexts {
  readonly title: unknown;
  readonly when: (entry: WeekEntry) => string;
  readonly isTimed?: boolean;
}

function section(
  { total, entries }: WeekSection,
  { title, when, isTimed = true }: SectionTexts,
  view: FinderView,
): TemplateResult | typeof nothing {
  if (total === 0) return nothing;
  return html`<section>${heading(view.headingLevel + 1, html`${title}`)}<ul>${entries().map((entry) => row(entry, when(entry), view, isTimed))}</ul></section>`;
}

/**
 * All matches, for printing: what they were narrowed to; meetings by day for the next seven days, then later ones,
 * then groups without a set time; with addresses, links and phone numbers in full.
 */
export function printList(view: FinderView, index: GroupIndex): TemplateResult {
  const { now, zone, lang, words } = view;
  planned(index);
  const { days, later, timeless: rest } = atOnce(view.result.week!());
  const date = dateFormat(lang, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
  const laterClock = (entry: WeekEntry): string =>
    `${dayLabel(entry.start!, { now, zone, lang }, words)}, ${clock(entry, view)}`;
  const reason = ({ hit }: WeekEntry): string => timeless(hit, view);
  return html`<div class="print-only">
    ${narrowedTo(view)} ${days.map((day) => section(day, { title: date.format(day.noon), when: (entry) => clock(entry, view) }, view))}
    ${section(later, { title: words.laterDates, when: laterClock }, view)}
    ${section(rest, { title: words.noSetTime, when: reason, isTimed: false }, view)}
  </div>`;
}
