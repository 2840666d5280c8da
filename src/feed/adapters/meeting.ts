import type { FeedDefaults, Report } from './adapter.js';
import { attendanceNamed, isAboutPlace, isNoPlace, isPostBox, namesAWay } from './attendance-words.js';
import { datesFrom } from './date-cells.js';
import {
  clockTime,
  derivedId,
  firstText,
  isoInstant,
  listOf,
  numberOf,
  plainText,
  textOf,
  webAddress,
  type Fields,
} from './fields.js';
import { BY_PHONE, CLOSED, ONLINE, sortTypes } from './meeting-guide-types.js';
import { isNothing, isUnsettled, withoutNothing } from './nothing-words.js';
import { stateNamed, stateOf, yesNo } from './state-words.js';
import { zoneNamed } from './table-columns.js';
import { digitsOf } from '../../domain/digits.js';
import { weekdayNamed } from '../../domain/weekday-names.js';

/** 1–7 (Monday = 1) for 0–6 from Sunday, for 1–7 from Monday (they differ only in Sunday, 0 or 7), or for a name. */
function weekday(day: unknown): unknown {
  const number = numberOf(day);
  return number === 0 ? 7 : (number ?? weekdayNamed(day) ?? textOf(day));
}

/** An unreadable time, day or date is passed on as it is, for the schema to report. */
function schedule(fields: Fields, timeZone: string | undefined): unknown[] {
  const start = clockTime(fields.time) ?? textOf(fields.time);
  if (start === undefined) return [];
  const zone = zoneNamed(timeZone ?? '') ?? '';
  const only = (value: unknown): unknown => {
    const dates = datesFrom(value, zone);
    return dates.length > 1 ? (textOf(value) ?? value) : dates[0];
  };
  const time = { start, end: clockTime(fields.end_time) ?? textOf(fields.end_time), minutes: fields.minutes, timeZone };
  const dates = datesFrom(fields.date, zone);
  if (dates.length > 0) return dates.map((date) => ({ date, ...time }));
  const { week, every } = fields;
  const limits = {
    week,
    every,
    from: only(fields.from),
    until: only(fields.until),
    except: fields.except === undefined ? undefined : datesFrom(fields.except, zone, true),
  };
  const days = new Set(
    [fields.day]
      .flat()
      .map(weekday)
      .filter((day) => day !== undefined),
  );
  return [...days].map((day) => ({ day, ...time, ...limits }));
}

/** Latitude and longitude from their fields or from "lat,lng"; four numbers are the corners of an area. */
function position(fields: Fields): { latitude?: number | undefined; longitude?: number | undefined; isArea?: boolean } {
  const latitude = numberOf(fields.latitude);
  const longitude = numberOf(fields.longitude);
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  const numbers = listOf(fields.coordinates, /,/).map(numberOf);
  return numbers.length < 2 ? {} : { latitude: numbers[0], longitude: numbers[1], isArea: numbers.length > 2 };
}

function isApproximate(fields: Fields, isArea: boolean): boolean {
  // A value that is neither yes nor no must not reveal an exact address.
  if (fields.approximate !== undefined && fields.approximate !== null) return yesNo(fields.approximate) ?? true;
  if (isArea || textOf(fields.address) !== undefined) return isArea;
  // tsml-ui's rule: a formatted address of fewer than four parts is a town, not a street address.
  const whole = textOf(fields.formatted_address);
  return whole !== undefined && whole.split(',').length < 4;
}

/** From general to specific, blanks and repeats dropped, as one name: "Example City, North". */
function regionOf(fields: Fields): string | undefined {
  const parts = listOf(fields.regions, />/);
  const all = parts.length > 0 ? parts : listOf([fields.region, fields.sub_region, fields.sub_sub_region].flat());
  return all.length > 0 ? [...all].reverse().join(', ') : plainText(fields.state);
}

/** What people write for a place when there is none. */
const NOWHERE = /^(via )?(online|virtual|zoom|internet)\b|https?:/i;
const isNowhere = (value: unknown): boolean => {
  const text = textOf(value) ?? '';
  return NOWHERE.test(text) || isNoPlace(text);
};

/** A street address; `undefined` for other text and for a post box. */
function streetAddress(value: unknown): string | undefined {
  const text = isNowhere(value) ? undefined : plainText(value);
  return (
    text &&
    textOf(
      text
        .split(',')
        .filter(
          (part) => !isPostBox(part) && !isNothing(part.trim()) && !isUnsettled(part.trim()) && !isAboutPlace(part),
        )
        .join(','),
    )
  );
}

function place(fields: Fields, isElsewhere: boolean, accessibility: readonly string[]): Fields {
  const { latitude, longitude, isArea = false } = position(fields);
  const whole = streetAddress(fields.formatted_address);
  const street = streetAddress(fields.address);
  // For an address that was not one, or only a post box, the town remains.
  const [given] = [plainText(fields.address), plainText(fields.formatted_address)].filter((text) => text !== undefined);
  const first = given?.split(',')[0]?.trim() ?? '';
  const isBox =
    given !== undefined &&
    (street ?? whole) !== given &&
    (isNowhere(given) || isPostBox(given) || isNothing(first) || isUnsettled(first) || isAboutPlace(first));
  const parts =
    plainText(fields.formatted_address ?? fields.address)
      ?.split(',')
      .map((part) => part.trim()) ?? [];
  return {
    name: isNowhere(fields.location) ? undefined : plainText(fields.location),
    address: street ?? whole,
    city: plainText(fields.city) ?? (parts.length >= 4 ? parts.at(-3) : undefined),
    region: regionOf(fields),
    postalCode: textOf(fields.postal_code),
    country: plainText(fields.country),
    latitude,
    longitude,
    approximate: isElsewhere || isBox || isApproximate(fields, isArea) || undefined,
    directions:
      plainText(fields.location_notes) ??
      [plainText(fields.address), plainText(fields.location)].find(
        (text) => text !== undefined && isAboutPlace(text) && /\s\S+\s/.test(text),
      ),
    accessibility,
  };
}

/**
 * Donation links from the account names that Meeting Guide has fields for, in the form of each service.
 */
function contributions({ venmo, square, paypal }: Fields): string[] | undefined {
  const at = (place: string, account: unknown, sign = ''): string | undefined => {
    const name = textOf(account);
    if (name === undefined || name.includes('/')) return webAddress(name);
    return place + sign + encodeURIComponent(name.replace(/^[@$]/, ''));
  };
  const all = [
    at('https://venmo.com/', venmo),
    at('https://cash.app/', square, '$'),
    at('https://www.paypal.com/paypalme/', paypal),
  ].filter((url) => url !== undefined);
  return all.length > 0 ? all : undefined;
}

/** How a group meets, and whether visitors can go to its place. */
interface How {
  /** For the schema to validate: an unknown text is passed on as it is. */
  readonly attendance?: string | undefined;
  /** True if nobody must be sent to the place. */
  readonly isElsewhere: boolean;
  readonly isPaused: boolean;
}

/** The text of a field that may hold a list; “?” for what is not text. */
const textIn = (value: unknown): string | undefined =>
  value === undefined || value === null || value === ''
    ? undefined
    : (textOf(Array.isArray(value) ? value.map(textOf).join(', ') : value) ?? '?');

/**
 * The explicit field, else the type codes: `TC` = the place is temporarily closed, `ONL` = online, with or without a
 * link.
 */
function attendance(stated: string | undefined, types: readonly string[], hasLink: boolean): How {
  const isClosed = types.some((type) => CLOSED.test(type));
  const isOnline = types.some((type) => ONLINE.test(type));
  const way = stated === undefined ? undefined : attendanceNamed(stated);
  if (stated !== undefined && way === undefined) {
    // “inactive”, “Suspended”; unknown words must not send anyone to a closed place.
    return stateNamed(stated) === 'paused' && !namesAWay(stated) && !isUnsettled(stated)
      ? { isElsewhere: true, isPaused: true }
      : { attendance: stated, isElsewhere: true, isPaused: isClosed && !isOnline && !hasLink };
  }
  const isRemote = way === 'online' || way === 'phone';
  // Whatever else the record says, nobody must be sent to a closed place.
  if (isClosed && !isRemote)
    return { attendance: isOnline ? 'online' : undefined, isElsewhere: true, isPaused: !isOnline && !hasLink };
  const remote = isOnline ? 'online' : types.some((type) => BY_PHONE.test(type)) ? 'phone' : undefined;
  if (way === undefined && remote && (!hasLink || types.some((type) => / only$/i.test(type))))
    return { attendance: remote, isElsewhere: true, isPaused: false };
  return { attendance: way, isElsewhere: isRemote, isPaused: false };
}

/** Without any time: around the clock if the name says so, else on request. */
function availability(fields: Fields, name: string | undefined): string | undefined {
  if (textOf(fields.time) === undefined && name && /\b24 ?\/ ?7\b|\b24[ -]?h(ou)?rs?\b/i.test(name)) return 'always';
  return textOf(fields.time) === undefined || fields.day === undefined ? 'appointment' : undefined;
}

/**
 * The native group for a record with the fields of Meeting Guide, to which adapters of related formats rename theirs.
 * Beyond those: `minutes`, `topics`, `audiences`, `languages`, `accessibility`, `date`, `week`, `every`, `from`,
 * `until`, `except`. Contacts of persons (`contact_1_name`, `email`, `phone` …) are not read. `undefined` if it is
 * withdrawn.
 */
export function groupFrom(given: Fields, feed: FeedDefaults, report: Report): Fields | undefined {
  const fields = withoutNothing(given, report);
  const state = stateOf(fields, report);
  if (state === 'withdrawn') return undefined;
  const types = listOf(fields.types);
  const sorted = sortTypes(types);
  const both = (key: keyof typeof sorted): readonly string[] => [...listOf(fields[key]), ...sorted[key]];
  const name = plainText(fields.name) ?? plainText(fields.group) ?? plainText(fields.location);
  const join = firstText(fields.conference_url, /https?:.*/.exec(textOf(fields.location) ?? '')?.[0]);
  const url = webAddress(join);
  const words = textOf(fields.conference_phone);
  // “see notes” is not a number.
  const phone = words !== undefined && digitsOf(words).length > 2 ? words : undefined;
  const how = attendance(textIn(fields.attendance_option), types, (url ?? phone) !== undefined);
  const zone = textOf(fields.timezone) ?? feed.timeZone;
  const times = schedule(fields, zone && (zoneNamed(zone) ?? zone));
  const notes = new Set([plainText(fields.notes), plainText(fields.group_notes)].filter((text) => text !== undefined));
  return {
    id: textOf(fields.slug) ?? textOf(fields.id) ?? derivedId(name, ...[fields.day].flat(), fields.time),
    name,
    description: [...notes].join('\n\n'),
    topics: both('topics'),
    audiences: both('audiences'),
    languages: both('languages'),
    attendance: how.attendance,
    schedule: times,
    availability: times.length === 0 ? availability(fields, name) : undefined,
    // If the place is “On Zoom”, an address is that of an office.
    place: place(
      fields,
      how.isElsewhere || (how.attendance === undefined && isNoPlace(textOf(fields.location) ?? '')),
      both('accessibility'),
    ),
    online: {
      url,
      notes: plainText(fields.conference_url_notes ?? (/\s/.test(join ?? '') && join)),
      phone,
      phoneNotes:
        plainText(fields.conference_phone_notes) ??
        (phone === undefined && /\s/.test(words ?? '') ? plainText(words) : undefined),
    },
    organizer: {
      name: plainText(fields.entity) ?? plainText(fields.group),
      url: webAddress(firstText(fields.entity_website_url, fields.entity_url, fields.website)),
    },
    contributions: contributions(fields),
    url: webAddress(fields.url),
    status: how.isPaused || state === 'paused' ? 'paused' : state,
    updated: isoInstant(fields.updated),
  };
}
