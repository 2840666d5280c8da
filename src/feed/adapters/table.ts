import { unreported, type FeedDefaults, type Report } from './adapter.js';
import { fieldsOf, listOf, numberOf, textOf, webAddress } from './fields.js';
import { groupFrom } from './meeting.js';
import { withoutNothing } from './nothing-words.js';
import { fieldNamed } from './table-columns.js';
import type { Columns, Row } from './table-header.js';
import type { TableKind } from './table-rows.js';
import { daysFrom, timesFrom, weekOf } from './table-times.js';

function columnsOf(names: Row): Columns | undefined {
  const columns = names.map((name) => fieldNamed(textOf(name) ?? ''));
  const fields = new Set(columns.filter((field) => field !== undefined));
  const isOfGroups = [...fields].some((field) => /^(day|date|time(@|$)|attendance_option|conference_url$)/.test(field));
  return isOfGroups && fields.size > 1 ? columns : undefined;
}

function reportMissing(columns: Columns, report: Report): void {
  const has = (...fields: string[]): boolean => columns.some((field) => fields.includes(field?.split('@')[0] ?? ''));
  const missing = (name: string): void => report('there is no such column', name);
  if (!has('name', 'group', 'location', 'naws_name')) missing('Name');
  if (!has('day', 'date')) missing('Day');
  if (!has('time')) missing('Start');
  else if (!has('timezone') && !columns.some((field) => field?.includes('@'))) missing('Time zone');
}

/** Tables of groups. */
export const groupTable: TableKind = { columnsOf, reportMissing };

const lower = (value: unknown): string | undefined => textOf(value)?.toLowerCase();

const FORMATS = ['format1', 'format2', 'format3', 'format4', 'format5'];

/** The native group for a row's record. */
export function groupFromRow(
  record: unknown,
  feed: FeedDefaults,
  _body?: unknown,
  report: Report = unreported,
): unknown {
  const given = fieldsOf(record);
  const fields = given && withoutNothing(given, report);
  if (!fields || Object.keys(fields).length === 0) return undefined;
  const { days, weeks } = daysFrom(fields.day);
  const {
    start,
    end,
    timeZone = textOf(fields.timezone) ?? feed.timeZone,
  } = timesFrom(fields.time, fields.end_time, fields.is24);
  const group = groupFrom(
    {
      ...fields,
      day: days,
      time: start,
      end_time: end ?? fields.end_time,
      timezone: timeZone,
      minutes:
        fields.minutes && (numberOf(/^\d{2,4}(?= ?min|$)/i.exec(textOf(fields.minutes) ?? '')?.[0]) ?? fields.minutes),
      week: fields.week ? listOf(fields.week).map(weekOf) : weeks.length > 0 ? weeks : undefined,
      every: numberOf(fields.every) ?? fields.every,
      name: fields.naws_name ?? fields.name,
      slug: fields.naws_id ?? fields.slug,
      types: [...listOf(fields.types), ...FORMATS.map((name) => fields[name])],
    },
    feed,
    report,
  );
  if (!group) return undefined;
  const availability = lower(fields.availability);
  const isArranged = /appoint|request|arrang|cita/i.test([availability, fields.day, fields.time].map(textOf).join(' '));
  return {
    ...group,
    // No day and no time does not mean “by appointment”: it means unknown.
    availability: /24|always/.test(availability ?? '')
      ? 'always'
      : isArranged
        ? 'appointment'
        : (availability ?? (group.availability === 'always' ? 'always' : undefined)),
    contact: {
      name: fields.contact_name,
      email: fields.contact_email,
      phone: textOf(fields.contact_phone),
      url: webAddress(fields.contact_url),
    },
    cost: textOf(fields.cost),
    facilitation: lower(fields.facilitation),
    registrationUrl: webAddress(fields.registration_url),
  };
}
