import { WEEKDAYS, calendarZone, utcStamp, wallStamp } from './calendar-zone.js';
import { isWeekly, type Group, type Slot, type WeeklySlot } from './group.js';
import { nextDate, occurrenceOn, upcoming } from './recurrence.js';
import { scheduleRows, type ScheduleRow } from './schedule-rows.js';
import { DAY, MINUTE, dayNumber, instantAt, wallAt, weekdayOf } from './zoned-time.js';

/** What a calendar file contains besides the group itself; plain text in the visitor's language. */
export interface CalendarOptions {
  /** Epoch ms; past meetings are left out. */
  readonly now: number;
  /** IANA zone in which slots without a zone are looked up; in the file they stay without one. */
  readonly readerZone: string;
  /** Makes event ids unique across sites: the host name of the page or feed. */
  readonly host: string;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * How far ahead dates are listed one by one where a rule of RFC 5545 cannot express them: every n weeks in some weeks of
 * the month, and nights in which a clock change makes a meeting longer or shorter.
 */
const LISTED_SPAN = 2 * 366 * DAY;

/** TEXT of RFC 5545 §3.3.11. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Splits a line after at most 75 octets of UTF-8, never inside a character (RFC 5545 §3.1). */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/**
 * Rows as events: slots that meet every n weeks are an event each, since each counts its weeks on its own. No event has
 * slots with a fixed end and slots without.
 */
function eventRows(schedule: readonly Slot[]): ScheduleRow[] {
  const alone = (slot: Slot): boolean => isWeekly(slot) && (slot.every ?? 1) > 1;
  return [
    ...[true, false].flatMap((fixed) =>
      scheduleRows(schedule.filter((slot) => !alone(slot) && !slot.fixedEnd === fixed)),
    ),
    ...schedule.filter(alone).flatMap((slot) => scheduleRows([slot])),
  ];
}

function repeats(
  slot: WeeklySlot,
  { weekdays, except }: ScheduleRow,
  first: number,
  { now, readerZone }: CalendarOptions,
): string[] {
  const { weeks, from, until, timeZone, start } = slot;
  const zone = timeZone ?? readerZone;
  const zoned = timeZone ? `;TZID=${timeZone}` : '';
  const every = from === undefined ? 1 : (slot.every ?? 1);
  const at = (day: number): string => wallStamp(day * DAY + start * MINUTE);
  if (weeks && every > 1) {
    const dates = upcoming(slot, now, now + LISTED_SPAN, readerZone).map((occurrence) =>
      wallStamp(wallAt(occurrence.start, zone)),
    );
    return [`RDATE${zoned}:${[...new Set([at(first), ...dates])].join(',')}`];
  }
  const days = weekdays
    .flatMap((day) => (weeks ?? ['']).map((week) => `${String(week)}${WEEKDAYS[day - 1]!}`))
    .join(',');
  const last = until === undefined ? undefined : dayNumber(until) * DAY + start * MINUTE;
  // UNTIL is in UTC where the start has a zone, and without one where it has none (§3.3.10).
  const end = last === undefined ? '' : `;UNTIL=${timeZone ? utcStamp(instantAt(last, zone)) : wallStamp(last)}`;
  const lines = [
    `RRULE:FREQ=${weeks ? 'MONTHLY' : 'WEEKLY'}${every > 1 ? `;INTERVAL=${String(every)}` : ''}${end};BYDAY=${days}`,
  ];
  // Only dates that the rule generates: some calendars stumble over any other.
  const left = except.map(dayNumber).filter((day) => {
    const bare = { ...slot, weekday: weekdayOf(day), except: undefined };
    return (
      day > first &&
      weekdays.includes(weekdayOf(day)) &&
      nextDate(bare, instantAt(day * DAY + start * MINUTE, zone), readerZone) === day
    );
  });
  return left.length > 0 ? [...lines, `EXDATE${zoned}:${left.map(at).join(',')}`] : lines;
}

/**
 * Dates from `from` on, within the span, on which a clock change makes a meeting of `slots` longer or shorter than its
 * rule says.
 */
function changedDates(slots: readonly Slot[], from: number, { now, readerZone }: CalendarOptions): number[] {
  return slots.flatMap((slot) => {
    const { start: minute, duration = 0, timeZone = readerZone } = slot;
    return upcoming(slot, from, now + LISTED_SPAN, readerZone)
      .filter(({ start, end = start }) => end !== start + duration * MINUTE)
      .map(({ start }) => Math.floor((wallAt(start, timeZone) - minute * MINUTE) / DAY));
  });
}

function event(group: Group, row: ScheduleRow, number: number, options: CalendarOptions): string[] {
  const { now, readerZone, host, location, description } = options;
  const slots =
    row.weekdays.length > 0
      ? row.weekdays.map((weekday) => ({ ...(row.slot as WeeklySlot), weekday, except: row.except }))
      : [row.slot];
  const found = slots
    .flatMap((slot) => {
      const date = nextDate(slot, now, readerZone);
      return date === undefined ? [] : { slot, date };
    })
    .sort((a, b) => a.date - b.date)[0];
  if (!found) return [];
  const { slot, date } = found;
  const { start, duration = 0, timeZone } = slot;
  const zone = timeZone ?? readerZone;
  const length = duration * MINUTE;
  const weekly = isWeekly(slot);
  const line = (name: string, day: number, minute = start): string =>
    `${name}${timeZone ? `;TZID=${timeZone}` : ''}:${wallStamp(day * DAY + minute * MINUTE)}`;
  const endLine = (day: number): string => line('DTEND', day, start + duration);
  const { latitude, longitude, approximate } = group.place ?? {};
  const link = group.url ?? group.online?.url;
  const entry = (...times: string[]): string[] => [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(group.id)}-${String(number)}@${host}`,
    `DTSTAMP:${utcStamp(now)}`,
    ...times,
    `SUMMARY:${escapeText(group.name)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(link ? [`URL:${link.replace(/\s/g, '')}`] : []),
    ...(latitude !== undefined && longitude !== undefined && !approximate && group.attendance !== 'online'
      ? [`GEO:${String(latitude)};${String(longitude)}`]
      : []),
    'END:VEVENT',
  ];
  const first = occurrenceOn(date, slot, zone);
  // An end holds for the first meeting, and makes all others as long as that one is (RFC 5545 §3.8.5.3).
  const end = weekly ? first.start + length : first.end;
  const hasEnd = instantAt(date * DAY + start * MINUTE + length, zone) === end;
  const changed = weekly ? changedDates(slots, first.start, options) : [];
  return [
    ...entry(
      line('DTSTART', date),
      ...(duration ? [hasEnd ? endLine(date) : `DURATION:PT${String(duration)}M`] : []),
      ...(weekly ? repeats(slot, row, date, options) : []),
    ),
    ...changed.flatMap((day) => entry(line('RECURRENCE-ID', day), line('DTSTART', day), endLine(day))),
  ];
}

/**
 * The coming meetings of a group as an iCalendar file (RFC 5545), with a description of each time zone that holds for
 * ten years or more; `undefined` when there are none to come. Ids stay the same whenever the file is generated, so that
 * a calendar updates its entry. Where the feed gives no end, the event has none.
 */
export function groupCalendar(group: Group, options: CalendarOptions): string | undefined {
  if (group.status === 'paused') return undefined;
  const events = eventRows(group.schedule).flatMap((row, index) => event(group, row, index + 1, options));
  if (events.length === 0) return undefined;
  const zones = [...new Set(group.schedule.flatMap(({ timeZone }) => timeZone ?? []))];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peer-support-widgets//Group calendar//EN',
    'CALSCALE:GREGORIAN',
    ...zones.flatMap((zone) => calendarZone(zone, options.now)),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

/** The name of the calendar file: the name of the group in ASCII letters, else its id. */
export function calendarFileName({ name, id }: Group): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/gi, ' ')
      .trim()
      .replaceAll(' ', '-')
      .slice(0, 60);
  return `${plain(name) || plain(id) || 'group'}.ics`.toLowerCase();
}
