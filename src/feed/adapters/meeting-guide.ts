import { unreported, type Adapter } from './adapter.js';
import { fieldsOf, listAt, someHave, type Fields } from './fields.js';
import { groupFrom } from './meeting.js';

/** The list, bare or inside `{ meetings: […] }`. */
export function meetingsOf(body: unknown): readonly unknown[] {
  return Array.isArray(body) ? (body as unknown[]) : listAt(body, 'meetings');
}

/**
 * Meeting Guide (code4recovery/spec): an array of meetings with `day` 0–6 from Sunday and `time` "19:30", also inside
 * `{ meetings }`.
 */
export const meetingGuide: Adapter = {
  id: 'meeting-guide',
  accepts: (body) => {
    const meetings = meetingsOf(body);
    // A site without meetings returns `{ meetings: [] }`.
    if (meetings.length === 0) return someHave([body], 'meetings') && Array.isArray((body as Fields).meetings);
    return (
      someHave(meetings, 'name') &&
      ['slug', 'day', 'time', 'types', 'formatted_address'].some((key) => someHave(meetings, key))
    );
  },
  records: meetingsOf,
  candidate: (record, feed, _body, report = unreported) => {
    const fields = fieldsOf(record);
    return fields && groupFrom(fields, feed, report);
  },
};
