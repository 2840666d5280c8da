import { html, nothing, type TemplateResult } from 'lit';
import { isSameMeeting, meetingKey, type MeetingKey } from '../../../domain/finder-choices.js';
import { isOnNow } from '../../../domain/recurrence.js';
import type { WeekEntry, WeekPlan } from '../../../domain/week-plan.js';
import { dateFormat, fill, formatNumber } from '../../../i18n/format.js';
import { dayLabel, timeLabel } from '../../../i18n/when.js';
import { heading } from '../../../ui/heading.js';
import type { Act, FinderView } from '../finder-view.js';
import { groupDetail, styles as detailStyles } from '../list/group-detail.js';
import { timeless } from '../list/group-when.js';
import { sectionsOf, type NamedSection } from './week-sections.js';
import { weekStyles } from './week.styles.js';

/** Styles of the timetable with its details, and of the list on paper. */
export const styles = [...detailStyles, weekStyles];

export { printList } from '../list/print-list.js';
export { planned, WeekPlanner } from './week-planner.js';
export { findMeeting } from './week-sections.js';

/** Meetings of a day shown before “Show all”. */
const SHORT = 20;

const meetingOf = ({ hit, start }: WeekEntry): MeetingKey => ({ id: hit.group.id, start });

/**
 * The timetable of the next seven days, in the reader's zone; one meeting at a time shows its details below its day.
 */
export function weekTable(plan: WeekPlan, view: FinderView, act: Act): TemplateResult {
  return html`<div part="week" class="week no-print">${sectionsOf(plan).map((section) => weekSection(section, view, act))}</div>`;
}

function weekSection(section: NamedSection, view: FinderView, act: Act): TemplateResult {
  const { words, lang, headingLevel, session } = view;
  const { fold, noon, total, entries } = section;
  const { title, date } = titleOf(section, view);
  const shown = entries(0, session.folds.has(fold) ? total : SHORT);
  const { meeting } = session;
  const open = meeting && shown.find((entry) => isSameMeeting(meetingOf(entry), meeting));
  const all = fill(words.showAll, { n: formatNumber(total, lang) });
  const showAll = (): void => act({ type: 'toggleFold', fold });
  // With its space: Chromium drops a space alone between two values, and a day and its date would be read as one word.
  const day = `${title} `;
  return html`<section class=${noon === undefined ? 'rest' : 'day'}>
        ${heading(headingLevel + 1, html`${day}${date === undefined ? nothing : html`<span class="small soft">${date}</span>`}`)}
        ${
          total > 0
            ? html`<ul>${shown.map((entry) => weekEntry(entry, section, view, act))}</ul>`
            : html`<p class="small soft">${words.noneThatDay}</p>`
        }
        ${shown.length < total ? html`<button type="button" class="button quiet" aria-label=${`${title}: ${all}`} @click=${showAll}>${all}</button>` : nothing}
      </section>
      ${open ? meetingDetail(open, view, act) : nothing}`;
}

function weekEntry(entry: WeekEntry, section: NamedSection, view: FinderView, act: Act): TemplateResult {
  const { start, end, hit } = entry;
  const meeting = meetingOf(entry);
  const isOpen = isSameMeeting(meeting, view.session.meeting);
  const isOn = start !== undefined && isOnNow({ start, end }, view.now);
  const toggle = (): void => act({ type: 'toggleMeeting', meeting });
  return html`<li><button type="button" class="button entry" data-key=${meetingKey(meeting)} aria-expanded=${isOpen} @click=${toggle}>
        <span class="small ${isOn ? 'now' : 'soft'}">${isOn ? view.words.onNow : whenOf(entry, section, view)}</span> <bdi>${hit.group.name}</bdi>
      </button></li>`;
}

function meetingDetail(entry: WeekEntry, view: FinderView, act: Act): TemplateResult {
  const { words, headingLevel } = view;
  const { group } = entry.hit;
  const close = (): void => act({ type: 'toggleMeeting', meeting: meetingOf(entry) });
  return html`<div part="detail" class="detail opened" role="group" aria-label=${group.name} tabindex="-1">
      <div class="row">
        ${heading(headingLevel + 2, html`<bdi>${group.name}</bdi>`)}
        <button type="button" class="button" aria-label=${fill(words.closeName, { name: group.name })} @click=${close}>${words.close}</button>
      </div>
      ${groupDetail(entry.hit, view, act)}
    </div>`;
}

/** The heading of a section: a day and its date, or the name of the section. */
function titleOf(
  { kind, noon }: NamedSection,
  { now, zone, lang, words }: FinderView,
): { title: string; date?: string } {
  if (kind === 'later') return { title: words.laterDates };
  if (kind === 'timeless') return { title: words.noSetTime };
  const date = dateFormat(lang, { day: 'numeric', month: 'short', timeZone: zone });
  return { title: dayLabel(noon!, { now, zone, lang }, words), date: date.format(noon) };
}

/** The text before the name of a group: a time, or why there is none. */
function whenOf({ start, hit }: WeekEntry, { kind }: NamedSection, { now, zone, lang, words }: FinderView): string {
  if (kind === 'timeless' || start === undefined) return timeless(hit, { words });
  const time = timeLabel(start, zone, lang);
  return kind === 'later' ? `${dayLabel(start, { now, zone, lang }, words)}, ${time}` : time;
}
