import { remembered } from './remembered.js';
import { weekdayNamed } from './weekday-names.js';
import { DAY, MINUTE, dayNumber, instantAt, isTimeZone, nextOffsetChange, offsetAt, wallAt } from './zoned-time.js';

/** When and from where a schedule is looked at. */
export interface Moment {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of slots that have none. */
  readonly zone: string;
}

const WEEK = 7 * DAY;
const DAY_MINUTES = DAY / MINUTE;
/** Not understood: the meeting may start at any time. */
const ANY_TIME = -Infinity;

/** Minutes after midnight of a time like 19:00; `NaN` for anything else. */
function minuteOf(time: unknown): number {
  const [, hour, minute] = (typeof time === 'string' ? /^(\d\d):([0-5]\d)$/.exec(time) : null) ?? [];
  const all = Number(hour) * 60 + Number(minute);
  return all <= DAY_MINUTES ? all : NaN;
}

/** The longest that a slot can last, in minutes: an hour without an end, a day where the end is not understood. */
function longest(start: number, end: unknown, minutes: unknown): number {
  if (minutes !== undefined)
    return Number.isInteger(minutes) && Number(minutes) > 0 ? Math.min(Number(minutes), DAY_MINUTES) : DAY_MINUTES;
  if (end === undefined) return 60;
  const length = minuteOf(end) - start;
  return Number.isNaN(length) ? DAY_MINUTES : length === 0 ? 60 : length > 0 ? length : length + DAY_MINUTES;
}

/** Fields of a native slot that tell when it is next. */
const TELLING = ['day', 'date', 'start', 'end', 'minutes', 'timeZone'] as const;
/** Fields that can only make that later. */
const LATER = ['week', 'every', 'from', 'until', 'except'];

/** The fields of a slot that tell when it is next, its own alone; `undefined` if it has one that is not understood. */
function outlineOf(slot: unknown): Partial<Record<(typeof TELLING)[number], unknown>> | undefined {
  if (typeof slot !== 'object' || slot === null) return undefined;
  const outline = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(slot)) {
    if (TELLING.includes(key as 'day')) outline[key] = value;
    else if (!LATER.includes(key)) return undefined;
  }
  return outline;
}

/** The clock of a zone now, and by how much it is put forward and back around this week; both in ms. */
type Clock = readonly [wall: number, shift: number];

function clockAt(now: number, zone: string): Clock | undefined {
  if (!isTimeZone(zone)) return undefined;
  const end = now + 8 * DAY;
  let shift = 0;
  for (let at = nextOffsetChange(now - 2 * DAY, end, zone); at !== undefined; at = nextOffsetChange(at, end, zone))
    shift += Math.abs(offsetAt(at, zone) - offsetAt(at - 1, zone));
  return [wallAt(now, zone), shift];
}

/**
 * A quick look at schedules that have not been validated yet: the function returned gives an instant (epoch ms) before
 * which the next meeting of such a schedule cannot start, −Infinity for what it does not understand, Infinity for no
 * schedule. Whatever validation drops or alters, the meeting that is on or next starts then or later. `feedZone` is the
 * zone of slots that have none.
 */
export function earliestStarts({ now, zone }: Moment): (schedule: unknown, feedZone?: string) => number {
  // A feed has many slots, but few times and zones.
  const minutesOf = remembered(minuteOf);
  const weekdayOf = remembered(weekdayNamed);
  const clockOf = remembered((name: string) => clockAt(now, name));

  const ofSlot = (slot: unknown, ownZone: string): number => {
    const outline = outlineOf(slot);
    const minute = minutesOf(outline?.start);
    if (!outline || Number.isNaN(minute)) return ANY_TIME;
    const { day, date, end, minutes, timeZone = ownZone } = outline;
    const clock = typeof timeZone === 'string' ? clockOf(timeZone) : undefined;
    if (!clock) return ANY_TIME;
    const [wall, shift] = clock;
    const length = longest(minute, end, minutes) * MINUTE;
    if (date !== undefined) {
      const first = typeof date === 'string' ? dayNumber(date) : NaN;
      if (Number.isNaN(first)) return ANY_TIME;
      const at = instantAt(first * DAY + minute * MINUTE, timeZone as string);
      return at + length + DAY < now ? Infinity : at;
    }
    const weekday = typeof day === 'string' ? weekdayOf(day) : day;
    if (!Number.isInteger(weekday)) return ANY_TIME;
    // 1970-01-01 was a Thursday.
    const ahead = ((Number(weekday) - 1) * DAY + minute * MINUTE - wall - 3 * DAY) % WEEK;
    const next = ahead < 0 ? ahead + WEEK : ahead;
    const isOn = next - WEEK + length + shift > 0;
    return now + next - shift - (isOn ? WEEK : 0);
  };

  return (schedule, feedZone = zone) => {
    if (schedule === undefined) return Infinity;
    if (!Array.isArray(schedule)) return ANY_TIME;
    let least = Infinity;
    for (const slot of schedule as unknown[]) least = Math.min(least, ofSlot(slot, feedZone));
    return least;
  };
}
