import { isWeekly, type Slot } from '../domain/group.js';
import type { ScheduleRow } from '../domain/schedule-rows.js';
import { DAY, MINUTE, dayAt, dayNumber, offsetAt } from '../domain/zoned-time.js';
import { dateFormat, fill, formatList, formatNumber, plural } from './format.js';
import type { Plural } from './messages.js';

/** Words used in times and schedules. */
export interface WhenWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly weekly: string;
  readonly every: Plural;
  readonly weeksOfMonth: string;
  readonly week: Readonly<Record<'1' | '2' | '3' | '4' | '5' | '-1', string>>;
  readonly from: string;
  readonly untilDate: string;
  readonly notOn: string;
  readonly range: string;
}

/** The clock time of `instant` (epoch ms) in `zone`: “8:00 PM”, never broken over two lines. */
export function timeLabel(instant: number, zone: string, lang: string): string {
  return dateFormat(lang, { hour: 'numeric', minute: '2-digit', timeZone: zone })
    .format(instant)
    .replace(/\s/g, '\u00a0');
}

/**
 * The clock time of `instant` in the zone `there`, with the weekday if it differs from the one in `zone`: “Wed 9:00
 * AM”.
 */
export function timeThere(instant: number, there: string, zone: string, lang: string): string {
  const isSameDay = dayAt(instant, there) === dayAt(instant, zone);
  return isSameDay
    ? timeLabel(instant, there, lang)
    : dateFormat(lang, { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: there })
        .format(instant)
        .replace(/(\d)\s/, '$1\u00a0');
}

/** For whom a time is formatted, and when. */
export interface WhenReader {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * The day of `instant` in the visitor's zone, in everyday words: today, tomorrow, a weekday within six days, else a
 * date.
 */
export function dayLabel(
  instant: number,
  { now, zone, lang }: WhenReader,
  words: Pick<WhenWords, 'today' | 'tomorrow'>,
): string {
  const ahead = dayAt(instant, zone) - dayAt(now, zone);
  if (ahead === 0) return words.today;
  if (ahead === 1) return words.tomorrow;
  const near = ahead > 0 && ahead < 7;
  return dateFormat(
    lang,
    near ? { weekday: 'long', timeZone: zone } : { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone },
  ).format(instant);
}

/**
 * The common name of a zone at `instant` (epoch ms): “Eastern Time”, “Nepal Time”; its city if the engine knows no
 * name. The instant matters: Kyiv and Riga were on Moscow time once.
 */
export function zoneLabel(zone: string, lang: string, instant: number): string {
  try {
    const parts = dateFormat(lang, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(instant);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
    if (name && !/^(GMT|UTC)/.test(name)) return name;
  } catch (error) {
    // Engines from 2021 and earlier do not support `longGeneric`.
    if (!(error instanceof RangeError)) throw error;
  }
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** True when the clocks of both zones show the same at `instant`. */
export function sameClock(instant: number, one: string, other: string): boolean {
  return one === other || offsetAt(instant, one) === offsetAt(instant, other);
}

/** `minutes` as “25 min”, or “1 hr, 5 min” from an hour on. */
export function minutesLabel(minutes: number, lang: string): string {
  const unit = (value: number, name: 'hour' | 'minute'): string =>
    formatNumber(value, lang, { style: 'unit', unit: name, unitDisplay: 'short' });
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  return formatList([unit(Math.floor(minutes / 60), 'hour'), ...(rest ? [unit(rest, 'minute')] : [])], lang, 'unit');
}

const wallTime = (minute: number, lang: string): string => timeLabel(minute * MINUTE, 'UTC', lang);

/** Start and, where known, end of a slot on its own clock: “7:00 PM to 8:30 PM”. */
export function slotTime({ start, duration }: Slot, lang: string, words: WhenWords): string {
  if (duration === undefined) return wallTime(start, lang);
  return fill(words.range, { start: wallTime(start, lang), end: wallTime((start + duration) % (DAY / MINUTE), lang) });
}

const dateLabel = (date: string, lang: string): string =>
  dateFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dayNumber(date) * DAY);

/** A line of a schedule in words, on the slot's own clock: “Mon, Wed and Fri 7:00 PM to 8:00 PM, every 2 weeks”. */
export function rowLabel({ slot, weekdays, except }: ScheduleRow, lang: string, words: WhenWords): string {
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
            weeks.map((week) => words.week[String(week) as keyof WhenWords['week']]),
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
