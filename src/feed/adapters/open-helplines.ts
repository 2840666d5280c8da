import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, firstText, listOf, textOf, webAddress, type Fields } from './fields.js';
import { withoutNothingInside } from './nothing-words.js';
import { methodOf, withDial, withoutRepeats, type NativeContact } from './resource-contacts.js';
import { stateOf } from './state-words.js';

const recordsOf = (body: unknown): readonly unknown[] => {
  const records = Array.isArray(body) ? (body as unknown[]) : fieldsOf(body)?.records;
  return Array.isArray(records) ? (records as unknown[]) : [];
};

const ALWAYS = /^24 ?\/ ?7$/;

function contactOf(each: unknown): NativeContact | undefined {
  const fields = fieldsOf(each);
  const method = methodOf(fields?.method);
  if (!fields || method === undefined) return undefined;
  const number = firstText(fields.dial, fields.number, fields.display);
  const url = webAddress(firstText(fields.url, fields.chat_url));
  return withDial({
    method,
    display: firstText(fields.display, fields.number, fields.address) ?? url,
    dial: method === 'call' || method === 'text' || method === 'whatsapp' || method === 'tty' ? number : undefined,
    keyword: fields.keyword,
    press: fields.press,
    extension: fields.extension,
    url,
    languages: listOf(fields.languages),
    free: typeof fields.free === 'boolean' ? fields.free : undefined,
    hours: fields.hours === undefined ? undefined : (textOf(fields.hours) ?? {}),
  });
}

/** Places for the schema to validate: an unreadable value still counts as a restriction. */
const placesOf = (value: unknown): readonly string[] => {
  const places = listOf(value);
  return places.length > 0 || value === undefined || (Array.isArray(value) && value.length === 0) ? places : ['?'];
};

/** A text line can only be written to; a crisis line can be called. */
function kindOf(contacts: readonly NativeContact[], category: string | undefined): string {
  if (category && /directory|referral/.test(category)) return 'directory';
  if (category?.includes('warm')) return 'warmline';
  if (contacts.some(({ method }) => method === 'call')) return 'crisis-line';
  return contacts.some(({ method }) => method === 'text') ? 'text-line' : 'chat';
}

function candidate(fields: Fields, country: unknown): Fields {
  const list = Array.isArray(fields.contacts) ? (fields.contacts as unknown[]) : [];
  const contacts = withoutRepeats(list.map(contactOf).filter((each) => each !== undefined));
  const hours = contacts.map((contact) => contact.hours);
  const shared = hours.length > 0 && hours.every((each) => each === hours[0]) ? hours[0] : undefined;
  const anonymous = list.map((each) => fieldsOf(each)?.anonymous).find((each) => typeof each === 'boolean');
  return {
    id: textOf(fields.id),
    name: firstText(fields.local_name, fields.name),
    description: textOf(fields.description),
    kind: kindOf(contacts, firstText(fields.category, fields.kind)),
    topics: listOf([fields.category, ...listOf(fields.secondary_categories)]).map((topic) => topic.replace(/_/g, ' ')),
    regions: [...placesOf(fields.countries), ...placesOf(fields.subdivisions), ...placesOf(fields.country ?? country)],
    languages: listOf(list.flatMap((each) => listOf(fieldsOf(each)?.languages))),
    url: webAddress(firstText(fields.website, fields.url)),
    contacts: contacts.map((contact) => (shared === undefined ? contact : { ...contact, hours: undefined })),
    hours: shared ?? (ALWAYS.test(textOf(fields.hours) ?? '') ? 'always' : textOf(fields.hours)),
    anonymous: anonymous ?? fields.anonymous,
    run: textOf(fields.human),
    rescue: fields.rescue,
    checked: textOf(fields.verified_at)?.slice(0, 10),
    source: webAddress(fields.source),
  };
}

/**
 * Records as in open-helplines (github.com/Kouki-odaka/open-helplines) and similar data:
 * `{ country, records: [{ name, contacts: [{ method, number }] }] }`. It writes short codes as international numbers
 * (“+44116123”): such a number is reported and shown, never linked and never repaired.
 */
export const openHelplines: Adapter = {
  id: 'open-helplines',
  accepts: (body) => {
    const first = fieldsOf(recordsOf(body)[0]);
    return (
      first !== undefined &&
      Array.isArray(first.contacts) &&
      (first.verified_at !== undefined || first.category !== undefined || first.country !== undefined)
    );
  },
  records: recordsOf,
  candidate: (record, _feed, body, report = unreported) => {
    const fields = fieldsOf(withoutNothingInside(record, report));
    if (
      !fields ||
      /^(?:retired|closed|inactive|defunct)$/i.test(textOf(fields.status) ?? '') ||
      fields.replaced_by !== undefined
    )
      return undefined;
    const state = stateOf(fields, report);
    return state === 'withdrawn'
      ? undefined
      : { ...candidate(fields, fieldsOf(body)?.country), status: state === 'paused' ? 'paused' : undefined };
  },
};
