import { DAY, nextOffsetChange, offsetAt, weekdayOf } from './zoned-time.js';

/** Two letters for each weekday, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/**
 * Years after the file is written for which clock changes are listed; calendars that know the zone by name use their
 * own rules.
 */
export const ZONE_YEARS = 10;

/** A wall reading (encoded as if it were UTC) as 20261201T190000. */
export function wallStamp(wall: number): string {
  return new Date(wall).toISOString().replace(/[-:]|\.\d+Z/g, '');
}

/** An instant as 20261202T010000Z. */
export function utcStamp(instant: number): string {
  return `${wallStamp(instant)}Z`;
}

/** An offset in ms as +0545, with seconds where there are any. */
function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${two(seconds / 3600)}${two((seconds / 60) % 60)}${seconds % 60 ? two(seconds % 60) : ''}`;
}

/** One clock change: the wall reading before it, and the offsets (ms) before and after. */
interface Change {
  readonly wall: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The lines of a VTIMEZONE (RFC 5545 §3.6.5) for `timeZone` from `now` (epoch ms) on, from the browser's own data: the
 * offset in force two weeks before `now`, then the yearly rule of each change, or, where no rule fits, every change
 * within the next ten years.
 */
export function calendarZone(timeZone: string, now: number): string[] {
  const from = now - 14 * DAY;
  const limit = now + ZONE_YEARS * 366 * DAY;
  const byOffsets = new Map<string, Change[]>();
  for (let at = nextOffsetChange(from, limit, timeZone); at !== undefined; at = nextOffsetChange(at, limit, timeZone)) {
    const before = offsetAt(at - 1, timeZone);
    const after = offsetAt(at, timeZone);
    const key = `${String(before)} ${String(after)}`;
    byOffsets.set(key, [...(byOffsets.get(key) ?? []), { wall: at + before, before, after }]);
  }
  const [next] = [...byOffsets.values()].flat();
  const offset = offsetAt(from, timeZone);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observance({ wall: 0, before: offset, after: offset }, next !== undefined && next.after < next.before),
    ...[...byOffsets.values()].flatMap((changes) => {
      const rule = yearlyRule(changes.map(({ wall }) => wall));
      return (rule ? changes.slice(0, 1) : changes).flatMap((change) =>
        observance(change, change.after > change.before, rule),
      );
    }),
    'END:VTIMEZONE',
  ];
}

/**
 * The RRULE of changes that recur once a year, on the same weekday of the same month at the same time; "" if none fits.
 */
function yearlyRule(walls: readonly number[]): string {
  const ofChange = (wall: number, step: number): string[] => {
    const date = new Date(wall);
    const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
    const last = new Date(wall + 7 * DAY).getUTCMonth() !== month;
    const weekday = WEEKDAYS[weekdayOf(Math.floor(wall / DAY)) - 1]!;
    const yearAndTime = `${String(date.getUTCFullYear() - step)} ${String(wall % DAY)}`;
    const of = (nth: number): string =>
      `${yearAndTime} FREQ=YEARLY;BYMONTH=${String(month + 1)};BYDAY=${String(nth)}${weekday}`;
    return last ? [of(-1), of(Math.ceil(day / 7))] : [of(Math.ceil(day / 7))];
  };
  if (walls.length < 5) return '';
  const [found] = walls.map(ofChange).reduce((common, rules) => common.filter((rule) => rules.includes(rule)));
  return found?.slice(found.indexOf('FREQ')) ?? '';
}

function observance({ wall, before, after }: Change, summer: boolean, rule = ''): string[] {
  const name = summer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${wallStamp(wall)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${name}`,
  ];
}
