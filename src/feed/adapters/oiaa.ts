import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, listAt, numberOf, someHave, textOf } from './fields.js';
import { meetingsOf } from './meeting-guide.js';
import { groupFrom } from './meeting.js';
import { meant } from './nothing-words.js';

const meetings = (body: unknown): readonly unknown[] => {
  const list = meetingsOf(body);
  return list.length > 0 ? list : listAt(body, 'data');
};

const has = (value: unknown): boolean => textOf(meant(value, '', unreported)) !== undefined;

/**
 * OIAA and Central: online meetings in the fields of Meeting Guide, but `day` 1–7 from Monday, a `duration` in minutes
 * and Mongo's `$oid` and `$date`.
 */
export const oiaa: Adapter = {
  id: 'oiaa',
  accepts: (body) =>
    someHave(meetings(body), 'slug') &&
    (someHave(meetings(body), 'groupID') || someHave(meetings(body), 'startDateUTC')),
  records: meetings,
  candidate: (record, feed, _body, report = unreported) => {
    const fields = fieldsOf(record);
    if (!fields || fields.archived === true) return undefined;
    return groupFrom(
      {
        ...fields,
        slug: textOf(fields.slug) ?? fieldsOf(fields._id)?.$oid,
        // Days count from 1: 0 at 00:00 means not set.
        ...(numberOf(fields.day) === 0 ? { day: undefined, time: undefined } : {}),
        minutes: fields.duration,
        attendance_option: has(fields.conference_phone) && !has(fields.conference_url) ? 'phone' : 'online',
        updated: fields.updatedAt,
      },
      feed,
      report,
    );
  },
};
