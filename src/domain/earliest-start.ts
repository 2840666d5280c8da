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
  if (typeof time !== 'string' || !/^\d\d:\d\d$/.test(time)) return NaN;
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))];
  return minute < 60 && hour * 60 + minute <= DAY_MINUTES ? hour * 60 + minute : NaN;
}

/** The longest that a slot can last, in minutes: an hour without an end, a day where the end is not understood. */
function longest(start: number, end: unknown, minutes: unknown): number {
  if (minutes !== undefined)
    return Number.isInteger(minutes) && Number(minutes) > 0 ? Math.min(Number(minutes), DAY_MINUTES) : DAY_MINUTES;
  if (end === undefined) return 60;
  const length = minuteOf(end) - start;
  return Number.isNaN(length) ? DAY_MINUTES : length === 0 ? 60 : length > 0 ? length : length + DAY_MINUTES;
}

/** What is needed of a native slot to tell when it is next; whatever else it has can only make that later. */
interface Outline {
  day?: unknown;
  date?: unknown;
  start?: unknown;
  end?: unknown;
  minutes?: unknown;
  timeZone?: unknown;
}

/** The outline of a slot, of its own fields alone; `undefined` if it has a field that is not understood. */
function outlineOf(slot: unknown): Outline | undefined {
  if (typeof slot !== 'object' || slot === null) return undefined;
  const outline = Object.create(null) as Outline;
  for (const key of Object.keys(slot)) {
    switch (key) {
      case 'day':
      case 'date':
      case 'start':
      case 'end':
      case 'minutes':
      case 'timeZone':
        outline[key] = (slot as Outline)[key];
        break;
      case 'week':
      case 'every':
      case 'from':
      case 'until':
      case 'except':
        break;
      default:
        return undefined;
    }
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
