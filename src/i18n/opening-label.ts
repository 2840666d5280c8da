import type { OpeningHours, OpeningSchedule, OpeningWindow, OpenState } from '../domain/opening-hours.js';
import { DAY, MINUTE, dayAt, dayNumber, offsetAt } from '../domain/zoned-time.js';
import { dateFormat, fill, formatList } from './format.js';
import { timeLabel, type WhenReader } from './when.js';

/** Words that opening hours are said in. */
export interface OpeningWords {
  readonly always: string;
  readonly open: string;
  readonly until: string;
  readonly closed: string;
  readonly opens: string;
  readonly unknown: string;
  readonly yourTime: string;
  readonly tomorrow: string;
  readonly everyDay: string;
  readonly range: string;
  readonly week: Readonly<Record<'1' | '2' | '3' | '4' | '5' | '-1', string>>;
  readonly monthDay: string;
  readonly notOn: string;
}

/** What to say of a service now: the state, and when it changes in the reader's time. */
export interface OpeningLabel {
  readonly state: string;
  readonly detail?: string | undefined;
}

/** “5:00 PM”, “tomorrow 9:00 AM”, “Monday 9:00 AM”, or with a date when it is more than six days ahead. */
function momentLabel(instant: number, { now, zone, lang }: WhenReader, words: OpeningWords): string {
  const ahead = dayAt(instant, zone) - dayAt(now, zone);
  const time = timeLabel(instant, zone, lang);
  if (ahead === 0) return time;
  if (ahead === 1) return `${words.tomorrow} ${time}`;
  const day = dateFormat(
    lang,
    ahead < 7
      ? { weekday: 'long', timeZone: zone }
      : { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone },
  ).format(instant);
  return `${day} ${time}`;
}

/** What to say of `state` to a reader; `hours` show whether the reader's clock differs from the service's. */
export function openingLabel(
  state: OpenState,
  hours: OpeningHours | undefined,
  reader: WhenReader,
  words: OpeningWords,
): OpeningLabel {
  if (state.state === 'always') return { state: words.always };
  if (state.state === 'unknown') return { state: words.unknown };
  const instant = state.state === 'open' ? state.until : state.opens;
  const name = state.state === 'open' ? words.open : words.closed;
  if (instant === undefined) return { state: name };
  const own = typeof hours === 'object' ? hours.timeZone : undefined;
  const { zone } = reader;
  const differs = own !== undefined && own !== zone && offsetAt(instant, own) !== offsetAt(instant, zone);
  const time = fill(state.state === 'open' ? words.until : words.opens, {
    time: momentLabel(instant, reader, words),
  });
  return { state: name, detail: differs ? `${time}, ${words.yourTime}` : time };
}

// 1970-01-05 was a Monday.
const dayName = (day: number, lang: string, length: 'long' | 'short'): string =>
  dateFormat(lang, { weekday: length, timeZone: 'UTC' }).format((day + 3) * DAY);
const dateName = (date: string, lang: string): string =>
  dateFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(dayNumber(date) * DAY);

/** “Mon–Fri” for three days or more in a row, else a list. */
function daysLabel(days: readonly number[], lang: string): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const inRow = sorted.length > 2 && sorted.every((day, at) => at === 0 || day === sorted[at - 1]! + 1);
  if (inRow) return `${dayName(sorted[0]!, lang, 'short')}–${dayName(sorted.at(-1)!, lang, 'short')}`;
  return formatList(
    sorted.map((day) => dayName(day, lang, sorted.length > 2 ? 'short' : 'long')),
    lang,
  );
}

function whenLabel({ days, weeks, monthDays, dates }: OpeningWindow, lang: string, words: OpeningWords): string {
  if (dates)
    return formatList(
      dates.map((date) => dateName(date, lang)),
      lang,
    );
  if (monthDays)
    return fill(words.monthDay, {
      days: formatList(
        monthDays.map((day) => String(day)),
        lang,
      ),
    });
  if (!days || new Set(days).size === 7) return words.everyDay;
  const names = daysLabel(days, lang);
  return weeks
    ? `${names} (${formatList(
        weeks.map((week) => words.week[`${week}`]),
        lang,
      )})`
    : names;
}

/** All windows of a schedule in words, on the service's own clock: “Mon–Fri 9:00 AM to 5:00 PM”. */
export function scheduleLines(schedule: OpeningSchedule, lang: string, words: OpeningWords): string[] {
  const lines = schedule.windows.map((window) => {
    const time = fill(words.range, {
      start: timeLabel(window.open * MINUTE, 'UTC', lang),
      end: timeLabel((window.close % 1440) * MINUTE, 'UTC', lang),
    });
    const span =
      window.override && window.from && window.until
        ? ` (${dateName(window.from, lang)} – ${dateName(window.until, lang)})`
        : '';
    return `${whenLabel(window, lang, words)} ${time}${span}`;
  });
  const closed = (schedule.exceptions ?? [])
    .filter(({ open }) => open === undefined)
    .map(({ date }) => dateName(date, lang));
  return [
    ...new Set(lines),
    ...(closed.length > 0 ? [fill(words.notOn, { dates: formatList(closed.slice(0, 20), lang) })] : []),
  ];
}
