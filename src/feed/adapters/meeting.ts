import type { FeedDefaults } from './adapter.js';
import { clockTime, derivedId, firstText, isoInstant, listOf, numberOf, plainText, textOf, webAddress, type Fields } from './fields.js';
import { CLOSED, sortTypes } from './meeting-guide-types.js';
import { zoneNamed } from './table-columns.js';
import { weekdayNamed } from '../../domain/weekday-names.js';

/** 1–7 (Monday = 1) for 0–6 from Sunday, for 1–7 from Monday (both agree but for Sunday, 0 or 7), or for a name. */
function weekday(day: unknown): unknown {
  const number = numberOf(day);
  return number === 0 ? 7 : (number ?? weekdayNamed(day) ?? textOf(day));
}

/** A time or day that is there but cannot be read goes on as it is, for the schema to name. */
function schedule(fields: Fields, timeZone: string | undefined): unknown[] {
  const start = clockTime(fields.time) ?? textOf(fields.time);
  if (start === undefined) return [];
  const { week, every, from, until, except } = fields;
  const time = { start, end: clockTime(fields.end_time) ?? textOf(fields.end_time), minutes: fields.minutes, timeZone };
  const date = textOf(fields.date);
  if (date !== undefined) return [{ date, ...time }];
  const days = new Set([fields.day].flat().map(weekday).filter((day) => day !== undefined));
  return [...days].map((day) => ({ day, ...time, week, every, from, until, except }));
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
  const said = fields.approximate;
  if (typeof said === 'boolean') return said;
  const text = textOf(said)?.toLowerCase();
  if (text !== undefined) return text === 'yes' || text === 'true';
  if (isArea || textOf(fields.address) !== undefined) return isArea;
  // tsml-ui's rule: a formatted address of fewer than four parts names a town, not a door.
  const whole = textOf(fields.formatted_address);
  return whole !== undefined && whole.split(',').length < 4;
}

/** From general to specific, blanks and repeats dropped, as one name: "Example City, North". */
function regionOf(fields: Fields): string | undefined {
  const parts = listOf(fields.regions, />/);
  const all = parts.length > 0 ? parts : listOf([fields.region, fields.sub_region, fields.sub_sub_region].flat());
  return all.length > 0 ? [...all].reverse().join(', ') : plainText(fields.state);
}

/** What sites and volunteers write where a place belongs when there is none. */
const NOWHERE = /^(via )?(online|virtual|zoom|internet)\b|https?:/i;
const placeText = (value: unknown): string | undefined => (NOWHERE.test(textOf(value) ?? '') ? undefined : plainText(value));

function place(fields: Fields, isElsewhere: boolean, accessibility: readonly string[]): Fields {
  const { latitude, longitude, isArea = false } = position(fields);
  const whole = placeText(fields.formatted_address);
  const street = placeText(fields.address);
  const parts = (whole ?? street)?.split(',').map((part) => part.trim()) ?? [];
  return {
    name: placeText(fields.location),
    address: street ?? whole,
    city: plainText(fields.city) ?? (parts.length >= 4 ? parts.at(-3) : undefined),
    region: regionOf(fields),
    postalCode: textOf(fields.postal_code),
    country: plainText(fields.country),
    latitude, longitude,
    approximate: isElsewhere || isApproximate(fields, isArea) || undefined,
    directions: plainText(fields.location_notes),
    accessibility,
  };
}

/** Where money can be given, from the account names that Meeting Guide has fields for; addresses as each service writes them. */
function contributions({ venmo, square, paypal }: Fields): string[] | undefined {
  const at = (place: string, account: unknown, sign = ''): string | undefined => {
    const name = textOf(account);
    if (name === undefined || name.includes('/')) return webAddress(name);
    return place + sign + encodeURIComponent(name.replace(/^[@$]/, ''));
  };
  const all = [at('https://venmo.com/', venmo), at('https://cash.app/', square, '$'), at('https://www.paypal.com/paypalme/', paypal)].filter((url) => url !== undefined);
  return all.length > 0 ? all : undefined;
}

/** What the record says outright, else what its type codes do: `TC` = the place is closed for now. */
function attendance(fields: Fields, isClosed: boolean, hasOnline: boolean): { attendance?: string; isClosed: boolean; isPaused: boolean } {
  const said = textOf(fields.attendance_option)?.toLowerCase().replace(/[_ ]/g, '-');
  if (said === 'inactive') return { isClosed: true, isPaused: true };
  // Whatever is said of how it meets, nobody is to stand before a closed door.
  if (said === undefined || (isClosed && said !== 'online')) return { isClosed, isPaused: isClosed && !hasOnline };
  return { attendance: said, isClosed, isPaused: false };
}

/** No time at all: around the clock where the name says so, else on request. */
function availability(fields: Fields, name: string | undefined): string | undefined {
  if (textOf(fields.time) === undefined && name && /\b24 ?\/ ?7\b|\b24[ -]?h(ou)?rs?\b/i.test(name)) return 'always';
  return textOf(fields.time) === undefined || fields.day === undefined ? 'appointment' : undefined;
}

/**
 * The native group for a record with the fields of Meeting Guide, which the adapters of its relatives rename theirs to.
 * Beyond those: `minutes`, `topics`, `audiences`, `languages`, `accessibility`, `date`, `week`, `every`, `from`, `until`, `except`.
 * Contacts of persons (`contact_1_name`, `email`, `phone` …) are not read.
 */
export function groupFrom(given: Fields, feed: FeedDefaults): Fields {
  const fields = Object.assign(Object.create(null) as Fields, given);
  const types = listOf(fields.types);
  const sorted = sortTypes(types);
  const both = (key: keyof typeof sorted): readonly string[] => [...listOf(fields[key]), ...sorted[key]];
  const name = plainText(fields.name) ?? plainText(fields.group) ?? plainText(fields.location);
  const join = firstText(fields.conference_url, /https?:.*/.exec(textOf(fields.location) ?? '')?.[0]);
  const url = webAddress(join);
  const phone = textOf(fields.conference_phone);
  const how = attendance(fields, types.some((type) => CLOSED.test(type)), (url ?? phone) !== undefined);
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
    place: place(fields, how.isClosed || how.attendance === 'online', both('accessibility')),
    online: { url, notes: plainText(fields.conference_url_notes ?? (/\s/.test(join ?? '') && join)), phone, phoneNotes: plainText(fields.conference_phone_notes) },
    organizer: { name: plainText(fields.entity) ?? plainText(fields.group), url: webAddress(firstText(fields.entity_website_url, fields.entity_url, fields.website)) },
    contributions: contributions(fields),
    url: webAddress(fields.url),
    status: how.isPaused ? 'paused' : undefined,
    updated: isoInstant(fields.updated),
  };
}
