import { dayAt, offsetAt } from '../domain/zoned-time.js';
import { dateFormat, formatList, formatNumber } from './format.js';

/** Words used in times. */
export interface DayWords {
  readonly today: string;
  readonly tomorrow: string;
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
export function dayLabel(instant: number, { now, zone, lang }: WhenReader, words: DayWords): string {
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
