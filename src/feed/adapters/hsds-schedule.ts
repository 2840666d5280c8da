import { dayNumber, isoDate } from '../../domain/zoned-time.js';
import { clockTime, fieldsOf, isoInstant, listOf, numberOf, plainText, textOf, type Fields } from './fields.js';
import { yesNo } from './state-words.js';
import { weekdayNamed } from '../../domain/weekday-names.js';
import { times as count } from '../../domain/times.js';

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Zones without clock changes for offsets that are not whole hours. */
const UNEVEN: Readonly<Record<number, string>> = {
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  525: 'Australia/Eucla',
  570: 'Australia/Darwin',
};

/** The IANA zone of a fixed offset in minutes; `undefined` if there is none. */
function zoneOfOffset(minutes: number): string | undefined {
  if (minutes === 0) return 'Etc/GMT';
  if (minutes % 60 !== 0) return UNEVEN[minutes];
  const hours = minutes / 60;
  // “Etc/GMT-3” is three hours ahead of UTC: the sign is inverted.
  return hours >= -12 && hours <= 14 ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : undefined;
}

const TIME = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** A time and its zone. */
function readTime(value: unknown): { clock: string; zone?: string | undefined } | undefined {
  const found = TIME.exec(textOf(value) ?? '');
  const clock = found ? undefined : clockTime(value);
  if (clock) return { clock };
  if (!found || Number(found[1]) > 24) return undefined;
  const offset = found[3];
  const minutes =
    !offset || /^z$/i.test(offset)
      ? 0
      : (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  return { clock: `${found[1]!.padStart(2, '0')}:${found[2]!}`, zone: offset ? zoneOfOffset(minutes) : undefined };
}

/** The zone of a row, given as a name or as hours ahead of UTC. */
function zoneOfRow(value: unknown): string | undefined {
  const hours = numberOf(value);
  if (hours !== undefined) return zoneOfOffset(hours * 60);
  const text = textOf(value);
  return text?.includes('/') ? text : undefined;
}

const isoOf = (value: unknown): string | undefined => {
  const date = isoInstant(value, '')?.slice(0, 10);
  return date !== undefined && !Number.isNaN(dayNumber(date)) ? date : undefined;
};
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

interface Rule {
  readonly days?: readonly number[];
  readonly weeks?: readonly number[];
  readonly monthDays?: readonly number[];
  readonly dates?: readonly string[];
}

/** The days on which a row opens; `undefined` if only its description says. */
function rulesOf(row: Fields): Rule[] | undefined {
  const start = isoOf(row.dtstart);
  const names = listOf(row.byday).map((each) =>
    /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(each.toUpperCase().replace(/\s/g, '')),
  );
  if (names.some((each) => each === null)) return undefined;
  const days = names.map((each) => ({
    day: BYDAY.indexOf(each![2]!) + 1,
    week: each![1] === undefined ? undefined : Number(each![1]),
  }));
  // “2MO” is a week of the month, whatever else the row says.
  const freq = days.some(({ week }) => week !== undefined) ? 'MONTHLY' : textOf(row.freq)?.toUpperCase();
  const startDay = start === undefined ? undefined : ((((dayNumber(start) + 3) % 7) + 7) % 7) + 1;
  if (row.byyearday !== undefined || row.byweekno !== undefined) return undefined;
  if (freq === 'DAILY') return [{}];
  if (freq === 'WEEKLY' || (freq === undefined && days.length > 0)) {
    const plain = days.map(({ day }) => day);
    if (plain.length > 0) return [{ days: [...new Set(plain)] }];
    return startDay === undefined ? undefined : [{ days: [startDay] }];
  }
  if (freq === 'MONTHLY') {
    const inMonth = listOf(row.bymonthday).map(Number);
    if (days.length === 0 && inMonth.length === 0)
      return start === undefined ? undefined : [{ monthDays: [Number(start.slice(8))] }];
    if (days.length === 0) return [{ monthDays: inMonth }];
    return days.map(({ day, week }) => ({
      days: [day],
      ...(week === undefined ? {} : { weeks: [week] }),
      ...(inMonth.length > 0 ? { monthDays: inMonth } : {}),
    }));
  }
  return freq === undefined && start !== undefined ? [{ dates: [start] }] : undefined;
}

/**
 * The first date at or after `notBefore` that is in step with every n days, weeks or months since `from`.
 */
function firstDate(
  from: string | undefined,
  notBefore: string | undefined,
  { every, rule, weekStart = 1 }: { every: number; rule: Rule; weekStart?: number | undefined },
): string | undefined {
  if (from === undefined || notBefore === undefined || notBefore <= from) return later(from, notBefore);
  const isMonthly = rule.weeks !== undefined || rule.monthDays !== undefined;
  const unitOf = (date: string): number => {
    if (isMonthly) return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    return rule.days ? Math.floor((dayNumber(date) + 4 - weekStart) / 7) : dayNumber(date);
  };
  const unit = unitOf(notBefore);
  const behind = (unit - unitOf(from)) % every;
  if (behind === 0) return notBefore;
  const next = unit + every - behind;
  return isMonthly
    ? `${String(Math.floor(next / 12))}-${String((next % 12) + 1).padStart(2, '0')}-01`
    : isoDate(rule.days ? next * 7 - 4 + weekStart : next);
}

interface Row {
  readonly windows: readonly object[];
  readonly zone?: string | undefined;
  readonly words: readonly string[];
}

function readRow(row: Fields): Row {
  const words = [plainText(row.description), plainText(row.notes)].filter((each) => each !== undefined);
  const open = readTime(row.opens_at);
  const close = readTime(row.closes_at);
  // An unreadable bound would make the row valid for ever.
  const isBounded = [row.dtstart, row.valid_from, row.valid_to, row.until].every(
    (date) => textOf(date) === undefined || isoOf(date) !== undefined,
  );
  const rules = isBounded ? rulesOf(row) : undefined;
  if (!open || !close || !rules) {
    const times = open && close ? [`${open.clock}–${close.clock}`] : [];
    return { windows: [], words: words.length > 0 ? words : times };
  }
  const every = numberOf(row.interval) ?? 1;
  const start = isoOf(row.dtstart);
  const validFrom = isoOf(row.valid_from);
  const validTo = isoOf(row.valid_to);
  const weekStart = every > 1 ? BYDAY.indexOf(textOf(row.wkst)?.toUpperCase() ?? 'MO') + 1 || undefined : undefined;
  const bounds = {
    from:
      every > 1 || numberOf(row.count) !== undefined
        ? firstDate(start ?? validFrom, validFrom, { every, rule: rules[0]!, weekStart })
        : later(rules[0]?.dates ? undefined : start, validFrom),
    until: earlier(isoOf(row.until), validTo),
    every: every > 1 ? every : undefined,
    count: numberOf(row.count),
    weekStart,
    // A temporary change, such as a holiday week, overrides the usual hours.
    override: validFrom !== undefined && validTo !== undefined ? true : undefined,
  };
  return {
    windows: rules.map((rule) => ({ ...rule, open: open.clock, close: close.clock, ...bounds })),
    zone: open.zone ?? zoneOfRow(row.timezone),
    words,
  };
}

/** HSDS 1.1: `regular_schedules` with weekday 1–7 (Monday = 1). */
function readRegular(row: Fields): Row {
  const day = numberOf(row.weekday) ?? weekdayNamed(row.weekday);
  const open = readTime(row.opens_at);
  const close = readTime(row.closes_at);
  return {
    windows: day && open && close ? [{ days: [day], open: open.clock, close: close.clock }] : [],
    zone: open?.zone,
    words: day && open && close ? [] : [listOf([row.weekday, row.opens_at, row.closes_at]).join(' ')],
  };
}

/** Longest holiday that is read, in days. */
const LONGEST = 370;

/** Dates on which the usual hours do not apply, in HSDS 1.1; `undefined` if unreadable. */
function readHoliday(row: Fields): object[] | undefined {
  const start = isoOf(row.start_date);
  const end = row.end_date === undefined ? start : isoOf(row.end_date);
  if (start === undefined || end === undefined) return undefined;
  const length = dayNumber(end) - dayNumber(start) + 1;
  if (length < 1 || length > LONGEST) return undefined;
  const open = readTime(row.opens_at)?.clock;
  const close = readTime(row.closes_at)?.clock;
  const isClosed = row.closed === undefined ? !open || !close : (yesNo(row.closed) ?? true);
  const times = !isClosed && open && close ? { open, close } : {};
  return count(length, (n) => ({ date: isoDate(dayNumber(start) + n), ...times }));
}

const rowsOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? (value as unknown[]).map(fieldsOf).filter((each) => each !== undefined) : [];

/**
 * The native hours of HSDS schedules. If rows have different offsets, or one cannot be evaluated, the days and times
 * are shown without “open now”: unknown is never closed.
 */
export function hsdsHours(
  schedules: unknown,
  timeZone: string | undefined,
  older?: { regular?: unknown; holidays?: unknown },
): object | undefined {
  const rows = [...rowsOf(schedules).map(readRow), ...rowsOf(older?.regular).map(readRegular)];
  const weekly = rows.flatMap(({ windows }) => windows);
  const words = [...new Set(rows.flatMap((row) => row.words))];
  const zones = new Set(rows.filter(({ windows }) => windows.length > 0).map(({ zone }) => zone ?? timeZone));
  const holidays = rowsOf(older?.holidays);
  const read = holidays.map(readHoliday);
  const exceptions = read.flatMap((dates) => dates ?? []);
  const isWhole = rows.every(({ windows }) => windows.length > 0) && !read.includes(undefined);
  if (weekly.length === 0 && words.length === 0) return undefined;
  return {
    timeZone: zones.size === 1 && isWhole ? [...zones][0] : undefined,
    weekly,
    exceptions,
    note: words.length > 0 ? words.join('\n') : undefined,
  };
}
