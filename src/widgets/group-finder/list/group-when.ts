import { html, nothing, type TemplateResult } from 'lit';
import type { FinderHit } from '../../../domain/finder-hit.js';
import { endOf } from '../../../domain/recurrence.js';
import { MINUTE } from '../../../domain/zoned-time.js';
import { fill } from '../../../i18n/format.js';
import { dayLabel, minutesLabel, sameClock, timeLabel, timeThere, zoneLabel } from '../../../i18n/when.js';
import type { FinderView } from '../finder-view.js';

/** A start this near is shown as a countdown, minutes. */
const SOON = 180;

/** Why a group has no next start, in words. */
export function timeless({ group }: FinderHit, { words }: Pick<FinderView, 'words'>): string {
  if (group.status === 'paused') return words.paused;
  if (group.availability === 'always') return words.always;
  if (group.availability === 'appointment') return words.appointment;
  return group.schedule.length > 0 ? words.over : words.askTimes;
}

/**
 * When a group meets next: the day and time in the reader's zone, how long until then or until it ends, and the time in
 * the group's own zone if that differs.
 */
export function groupWhen(hit: FinderHit, view: FinderView): TemplateResult {
  const { next, onNow } = hit;
  const { words, lang, now, zone } = view;
  if (!next) return html`<div class="when"><b>${timeless(hit, view)}</b></div>`;
  const { start, end, slot } = next;
  const notes: string[] = [];
  if (onNow)
    notes.push(fill(end === undefined ? words.since : words.until, { time: timeLabel(end ?? start, zone, lang) }));
  const minutes = Math.ceil((start - now) / MINUTE);
  if (minutes > 0 && minutes <= SOON) notes.push(fill(words.inMinutes, { time: minutesLabel(minutes, lang) }));
  const there = slot.timeZone;
  if (there && !sameClock(start, there, zone)) {
    const time = timeThere(onNow ? endOf(next) : start, there, zone, lang);
    notes.push(fill(words.elsewhere, { time, zone: zoneLabel(there, lang, start) }));
  }
  return html`<div class="when">
    ${
      onNow
        ? html`<b class="now"><span class="dot"></span>${words.onNow}</b>`
        : html`<b><time datetime=${new Date(start).toISOString()}><span>${dayLabel(start, { now, zone, lang }, words)}</span> <span>${timeLabel(start, zone, lang)}</span></time></b>`
    }
    ${notes.length > 0 ? html`<span class="notes small soft">${notes.map((note) => html`<span>${note}</span>`)}</span>` : nothing}
  </div>`;
}
