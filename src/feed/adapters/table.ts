import type { FeedDefaults, Tell } from './adapter.js';
import { fieldsOf, isoInstant, listOf, numberOf, textOf, webAddress } from './fields.js';
import { groupFrom } from './meeting.js';
import { fieldNamed, zoneNamed } from './table-columns.js';
import type { Columns, Row, TableKind } from './table-rows.js';
import { daysFrom, timesFrom, weekOf } from './table-times.js';

function columnsOf(names: Row): Columns | undefined {
  const columns = names.map((name) => fieldNamed(textOf(name) ?? ''));
  const fields = new Set(columns.filter((field) => field !== undefined));
  const isOfGroups = [...fields].some((field) => /^(day|date|time(@|$)|attendance_option|conference_url$)/.test(field));
  return isOfGroups && fields.size > 1 ? columns : undefined;
}

function tellOfMissing(columns: Columns, tell: Tell): void {
  const has = (...fields: string[]): boolean => columns.some((field) => fields.includes(field?.split('@')[0] ?? ''));
  const missing = (name: string): void => tell('there is no such column', name);
  if (!has('name', 'group', 'location')) missing('Name');
  if (!has('day', 'date')) missing('Day');
  if (!has('time')) missing('Start');
  else if (!has('timezone') && !columns.some((field) => field?.includes('@'))) missing('Time zone');
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

const lower = (value: unknown): string | undefined => textOf(value)?.toLowerCase();

/** Words for a group that does not meet now, or not for certain. */
const STOPPED = /clos|inact|hold|hiatus|paus|cancel|suspen|postp|discon|ended|longer|tb[ad]/;

/** The native group for a row's record. */
export function groupFromRow(record: unknown, feed: FeedDefaults): unknown {
  const fields = fieldsOf(record);
  if (!fields || Object.keys(fields).length === 0) return undefined;
  const { days, weeks } = daysFrom(fields.day);
  const { start, end, timeZone = textOf(fields.timezone) ?? feed.timeZone } = timesFrom(fields.time, fields.end_time, fields.is24);
  const day = (value: unknown): string | undefined => isoInstant(value, zoneNamed(timeZone ?? '') ?? '') ?? textOf(value);
  const group = groupFrom(
    {
      ...fields,
      day: days,
      time: start,
      end_time: end ?? fields.end_time,
      timezone: timeZone,
      date: day(fields.date),
      minutes: fields.minutes && (numberOf(/^\d{2,4}(?= ?min|$)/i.exec(textOf(fields.minutes) ?? '')?.[0]) ?? fields.minutes),
      week: fields.week ? listOf(fields.week).map(weekOf) : weeks.length > 0 ? weeks : undefined,
      every: numberOf(fields.every) ?? fields.every,
      from: day(fields.from),
      until: day(fields.until),
      except: fields.except && listOf(fields.except).map(day),
      attendance_option: attendance(fields.attendance_option),
    },
    feed,
  );
  const said = lower(fields.availability);
  const status = lower(fields.status);
  const isArranged = /appoint|request|arrang|cita/i.test([said, fields.day, fields.time].map(textOf).join(' '));
  return {
    ...group,
    // No day and no time is no appointment: it is not known.
    availability: /24|always/.test(said ?? '') ? 'always' : isArranged ? 'appointment' : said ?? (group.availability === 'always' ? 'always' : undefined),
    contact: { name: fields.contact_name, email: fields.contact_email, phone: textOf(fields.contact_phone), url: webAddress(fields.contact_url) },
    cost: textOf(fields.cost),
    facilitation: lower(fields.facilitation),
    registrationUrl: webAddress(fields.registration_url),
    status: STOPPED.test(status ?? '') ? 'paused' : status ?? group.status,
  };
}
