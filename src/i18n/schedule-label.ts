import { isWeekly, type Slot } from '../domain/group.js';
import type { ScheduleRow } from '../domain/schedule-rows.js';
import { DAY, MINUTE, dayNumber } from '../domain/zoned-time.js';
import { dateFormat, fill, formatList, plural } from './format.js';
import type { Plural } from './messages.js';
import { timeLabel } from './when.js';

/** Words used in schedules. */
export interface ScheduleWords {
  readonly weekly: string;
  readonly every: Plural;
  readonly weeksOfMonth: string;
  readonly week: Readonly<Record<'1' | '2' | '3' | '4' | '5' | '-1', string>>;
  readonly from: string;
  readonly untilDate: string;
  readonly notOn: string;
  readonly range: string;
}

const wallTime = (minute: number, lang: string): string => timeLabel(minute * MINUTE, 'UTC', lang);

/** Start and, where known, end of a slot on its own clock: “7:00 PM to 8:30 PM”. */
export function slotTime({ start, duration }: Slot, lang: string, words: ScheduleWords): string {
  if (duration === undefined) return wallTime(start, lang);
  return fill(words.range, { start: wallTime(start, lang), end: wallTime((start + duration) % (DAY / MINUTE), lang) });
}

const dateLabel = (date: string, lang: string): string =>
  dateFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dayNumber(date) * DAY);

/** A line of a schedule in words, on the slot's own clock: “Mon, Wed and Fri 7:00 PM to 8:00 PM, every 2 weeks”. */
export function rowLabel({ slot, weekdays, except }: ScheduleRow, lang: string, words: ScheduleWords): string {
  const time = slotTime(slot, lang, words);
  if (!isWeekly(slot)) return `${dateLabel(slot.date, lang)}, ${time}`;
  // 1970-01-05 was a Monday.
  const dayName = (day: number): string =>
    dateFormat(lang, { weekday: weekdays.length > 2 ? 'short' : 'long', timeZone: 'UTC' }).format((day + 3) * DAY);
  const days = formatList(weekdays.map(dayName), lang);
  const { weeks, every = 1, from, until } = slot;
  const parts = [
    weeks
      ? fill(words.weeksOfMonth, {
          weeks: formatList(
            weeks.map((week) => words.week[String(week) as keyof ScheduleWords['week']]),
            lang,
          ),
          day: days,
          time,
        })
      : fill(words.weekly, { days, time }),
  ];
  if (every > 1) parts.push(plural(words.every, every, lang));
  if (every > 1 && from) parts.push(fill(words.from, { date: dateLabel(from, lang) }));
  if (until) parts.push(fill(words.untilDate, { date: dateLabel(until, lang) }));
  if (except.length > 0)
    parts.push(
      fill(words.notOn, {
        dates: formatList(
          except.slice(0, 5).map((date) => dateLabel(date, lang)),
          lang,
        ),
      }),
    );
  return parts.join(', ');
}
