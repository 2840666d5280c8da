import type { FeedDefaults, Tell } from './adapter.js';
import { fieldsOf, isoInstant, listOf, numberOf, textOf, webAddress } from './fields.js';
import { groupFrom } from './meeting.js';
import { fieldNamed } from './table-columns.js';
import type { Columns, Row, TableKind } from './table-rows.js';
import { daysFrom, timesFrom, weekOf } from './table-times.js';
import { weekdayNamed } from './weekday-names.js';

function columnsOf(names: Row): Columns | undefined {
  const columns = names.map((name) => fieldNamed(textOf(name) ?? ''));
  const fields = new Set(columns.filter((field) => field !== undefined));
  const isOfGroups = [...fields].some((field) => /^(day|date|time|attendance_option|conference_url$)/.test(field));
  return isOfGroups && fields.size > 1 ? columns : undefined;
}

function tellOfMissing(columns: Columns, tell: Tell): void {
  const has = (...fields: string[]): boolean => columns.some((field) => fields.includes(field?.split('@')[0] ?? ''));
  const missing = (name: string, effect: string): void => tell(`there is no column called “${name}”: ${effect}`, name);
  if (!has('name', 'group', 'location')) missing('Name', 'no group can be shown without its name');
  if (!has('day', 'date')) missing('Day', 'groups are shown without a time');
  if (!has('time')) missing('Start', 'groups are shown without a time');
  else if (!has('timezone') && !columns.some((field) => field?.includes('@'))) missing('Time zone', 'hours are taken to be on the clock of each visitor');
}

/** Tables of groups. */
export const groupTable: TableKind = { columnsOf, tellOfMissing };

function attendance(value: unknown): string | undefined {
  const text = textOf(value);
  const isHere = /person|face/i.test(text ?? '');
  const isOnline = /online|virtual|zoom|video/i.test(text ?? '');
  if ((isHere && isOnline) || /both/i.test(text ?? '')) return 'hybrid';
  return isHere ? 'in-person' : isOnline ? 'online' : text;
}

const day = (value: unknown): string | undefined => isoInstant(value)?.slice(0, 10) ?? textOf(value);
const lower = (value: unknown): string | undefined => textOf(value)?.toLowerCase();

/** The native group for a row's record. */
export function groupFromRow(record: unknown, feed: FeedDefaults): unknown {
  const fields = fieldsOf(record);
  if (!fields || Object.keys(fields).length === 0) return undefined;
  const { days, weeks } = daysFrom(fields.day);
  const { start, end, timeZone } = timesFrom(fields.time);
  const group = groupFrom(
    {
      ...fields,
      day: days,
      time: start,
      end_time: fields.end_time ?? end,
      timezone: fields.timezone ?? timeZone,
      minutes: fields.minutes && (numberOf(textOf(fields.minutes)?.replace(/ ?min(ute)?s?\.?$/i, '')) ?? fields.minutes),
      week: fields.week ? listOf(fields.week).map(weekOf) : weeks.length > 0 ? weeks : undefined,
      every: numberOf(fields.every),
      from: day(fields.from),
      until: day(fields.until),
      except: fields.except && listOf(fields.except).map(day),
      attendance_option: attendance(fields.attendance_option),
    },
    feed,
  );
  const said = lower(fields.availability);
  const status = lower(fields.status);
  return {
    ...group,
    // A day without a time is no appointment: the time is not known.
    availability: said === undefined ? (weekdayNamed(days[0]) ?? days.length > 1 ? undefined : group.availability) : /24|always/.test(said) ? 'always' : 'appointment',
    contact: { name: fields.contact_name, email: fields.contact_email, phone: textOf(fields.contact_phone), url: webAddress(fields.contact_url) },
    cost: textOf(fields.cost),
    facilitation: lower(fields.facilitation),
    registrationUrl: webAddress(fields.registration_url),
    status: /closed|inactive|hold/.test(status ?? '') ? 'paused' : status ?? group.status,
  };
}
