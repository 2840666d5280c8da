import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, firstText, listAt, listOf, numberOf, someHave, textOf, type Fields } from './fields.js';
import { meetingsOf } from './meeting-guide.js';
import { groupFrom } from './meeting.js';
import { stateFields } from './state-words.js';

/** The group field that a format belongs to, by its kind; old and new names of the kinds. */
const homeOf = (kind: unknown): string =>
  String(kind).startsWith('LANG') ? 'languages' : /^(FC3|COMMON)/.test(String(kind)) ? 'audiences' : 'topics';
/** Keys that only say how to take part. */
const HOW = /^(VM|HY|TC)$/i;
/** Keys with the same meaning on every server; the others depend on the server's own list. */
const KNOWN = /^[CDMOW]$/;

const tables = new WeakMap<object, Map<string, Fields>>();

/** The formats included in the response, by id and by key. */
function formatsOf(body: unknown): Map<string, Fields> {
  const known = fieldsOf(body) ? tables.get(body as object) : undefined;
  if (known) return known;
  const table = new Map<string, Fields>();
  for (const each of listAt(body, 'formats')) {
    const format = fieldsOf(each);
    for (const name of [textOf(format?.key_string), textOf(format?.id)])
      if (format && name !== undefined) table.set(name, format);
  }
  if (fieldsOf(body)) tables.set(body as object, table);
  return table;
}

/** Topics, audiences, languages and access from a meeting's formats; `types` for unexplained keys. */
function sortFormats(keys: readonly string[], table: ReadonlyMap<string, Fields>): Record<string, string[]> {
  const sorted: Record<string, string[]> = { topics: [], audiences: [], languages: [], accessibility: [], types: [] };
  for (const key of keys) {
    const format = table.get(key);
    const name = textOf(format?.name_string);
    if (HOW.test(textOf(format?.key_string) ?? key)) {
      const how = (textOf(format?.key_string) ?? key).toUpperCase();
      // A hybrid meeting also takes place in person.
      if (how !== 'HY') sorted.types!.push(how === 'TC' ? 'TC' : 'ONL');
    } else if (name !== undefined && format?.world_id === 'WCHR') sorted.accessibility!.push(name);
    else if (name !== undefined) sorted[homeOf(textOf(format?.format_type_enum))]!.push(name);
    else if (key === 'WC') sorted.types!.push('X');
    else if (KNOWN.test(key)) sorted.types!.push(key);
  }
  return sorted;
}

/** "01:30:00" in minutes; nothing for 0 and for what is not a duration. */
function minutesOf(duration: unknown): number | undefined {
  const found = /^(\d{1,2}):(\d{2})/.exec(textOf(duration) ?? '');
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : 0;
  return minutes > 0 ? minutes : undefined;
}

const VENUES = [undefined, 'in-person', 'online', 'hybrid'];

/** How a meeting is held; an unknown kind of venue is passed on as it is. */
function venue(type: unknown): string | undefined {
  const text = textOf(type);
  const number = numberOf(text);
  return number !== undefined && number >= 0 && number < VENUES.length ? VENUES[number] : text;
}

const candidate: Adapter['candidate'] = (record, feed, body, report = unreported) => {
  const raw = fieldsOf(record);
  if (!raw || textOf(raw.published) === '0') return undefined;
  const fields: Record<string, unknown> = {};
  // "Street#@-#@128 Main Street": older servers keep a label with the value.
  for (const key of Object.keys(raw)) fields[key] = textOf(raw[key])?.replace(/^.*?(?:#@-#@|#@-@#)/s, '');
  const table = formatsOf(body);
  const ids = listOf(fields.format_shared_id_list).filter((id) => table.has(id));
  const keys = ids.length > 0 ? ids : listOf(fields.formats);
  const sorted = sortFormats(keys, table);
  const isKind = (kind: string): boolean => keys.some((key) => (textOf(table.get(key)?.key_string) ?? key) === kind);
  const day = numberOf(fields.weekday_tinyint);
  return groupFrom(
    {
      ...sorted,
      ...stateFields(raw),
      slug: fields.id_bigint,
      name: fields.meeting_name,
      day: day === undefined ? fields.weekday_tinyint : day > 0 && day < 8 ? ((day + 5) % 7) + 1 : -1,
      time: fields.start_time,
      minutes: minutesOf(fields.duration_time),
      timezone: fields.time_zone,
      attendance_option: venue(fields.venue_type) ?? (isKind('HY') ? 'hybrid' : isKind('VM') ? 'online' : undefined),
      location: fields.location_text,
      location_notes: listOf([fields.location_info, fields.bus_lines, fields.train_lines]).join('\n'),
      address: fields.location_street,
      city: firstText(fields.location_municipality, fields.location_city_subsection, fields.location_neighborhood),
      regions: [fields.location_province, fields.location_sub_province],
      postal_code: fields.location_postal_code_1,
      country: fields.location_nation,
      latitude: fields.latitude,
      longitude: fields.longitude,
      conference_url: fields.virtual_meeting_link,
      conference_url_notes: fields.virtual_meeting_additional_info,
      conference_phone: fields.phone_meeting_number,
      notes: fields.comments,
      entity: fields.service_body_name,
    },
    feed,
    report,
  );
};

/**
 * BMLT's `GetSearchResults`, bare or as `{ meetings, formats }`: every value a string, weekdays "1"–"7" from Sunday.
 * Contacts of persons (`contact_name_1`, `email_contact` …) are not read.
 */
export const bmlt: Adapter = {
  id: 'bmlt',
  accepts: (body) => someHave(meetingsOf(body), 'weekday_tinyint'),
  records: meetingsOf,
  candidate,
};
