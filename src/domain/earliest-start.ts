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
/** The fields of a native slot. A slot with any other is not understood here. */
const FIELDS = new Set('day date start end minutes timeZone week every from until except'.split(' '));
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

/**
 * A quick look at schedules that have not been validated yet: the function returned gives an instant (epoch ms) before
 * which the next meeting of such a schedule cannot start, −Infinity for what it does not understand, Infinity for no
 * schedule. Whatever validation drops or alters, the meeting that is on or next starts then or later.
 */
export function earliestStarts({ now, zone: own }: Moment): (schedule: unknown) => number {
  /** By zone: its clock now, and how far that is put forward or back around this week. */
  const clocks = new Map<string, readonly [wall: number, shift: number]>();
  const clockOf = (zone: string): readonly [wall: number, shift: number] => {
    let clock = clocks.get(zone);
    if (!clock) {
      let shift = 0;
      const end = now + 8 * DAY;
      for (let at = nextOffsetChange(now - 2 * DAY, end, zone); at !== undefined; at = nextOffsetChange(at, end, zone))
        shift += Math.abs(offsetAt(at, zone) - offsetAt(at - 1, zone));
      clocks.set(zone, (clock = [wallAt(now, zone), shift]));
    }
    return clock;
  };

  const ofSlot = (slot: unknown): number => {
    if (typeof slot !== 'object' || slot === null || Object.keys(slot).some((key) => !FIELDS.has(key))) return ANY_TIME;
    const { day, date, start, end, minutes, timeZone: zone = own } = slot as Readonly<Record<string, unknown>>;
    const minute = minuteOf(start);
    if (Number.isNaN(minute) || typeof zone !== 'string' || !isTimeZone(zone)) return ANY_TIME;
    const length = longest(minute, end, minutes) * MINUTE;
    if (date !== undefined) {
      const first = typeof date === 'string' ? dayNumber(date) : NaN;
      if (Number.isNaN(first)) return ANY_TIME;
      const at = instantAt(first * DAY + minute * MINUTE, zone);
      return at + length + DAY < now ? Infinity : at;
    }
    const weekday = typeof day === 'string' ? weekdayNamed(day) : day;
    if (!Number.isInteger(weekday)) return ANY_TIME;
    const [wall, shift] = clockOf(zone);
    // 1970-01-01 was a Thursday.
    const ahead = ((Number(weekday) - 1) * DAY + minute * MINUTE - wall - 3 * DAY) % WEEK;
    const next = ahead < 0 ? ahead + WEEK : ahead;
    const isOn = next - WEEK + length + shift > 0;
    return now + next - shift - (isOn ? WEEK : 0);
  };

  return (schedule) => {
    if (schedule === undefined) return Infinity;
    if (!Array.isArray(schedule)) return ANY_TIME;
    return (schedule as unknown[]).reduce<number>((least, slot) => Math.min(least, ofSlot(slot)), Infinity);
  };
}
