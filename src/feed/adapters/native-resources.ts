import type { Adapter } from './adapter.js';
import { fieldsOf } from './record-fields.js';
import { nativeAdapter } from './native.js';
import { tidyContacts } from './resource-contacts.js';

const native = nativeAdapter('resources');

/** Adds the feed's zone to hours without one. */
function withZone(hours: unknown, timeZone: string | undefined): unknown {
  const fields = fieldsOf(hours);
  return fields && timeZone ? { timeZone, ...fields } : hours;
}

/** Resources of a native feed. */
export const nativeResources: Adapter = {
  ...native,
  candidate: (record, feed, body) => {
    const fields = fieldsOf(native.candidate(record, feed, body));
    if (!fields) return undefined;
    const contacts = tidyContacts(fields.contacts ?? (fields.phone && { method: 'call', display: fields.phone }));
    return {
      ...fields,
      language: fields.language ?? feed.language,
      hours: withZone(fields.hours, feed.timeZone),
      contacts: Array.isArray(contacts)
        ? contacts.map((each: unknown) => {
            const contact = fieldsOf(each);
            return !contact || !Object.hasOwn(contact, 'hours')
              ? each
              : { ...contact, hours: withZone(contact.hours, feed.timeZone) };
          })
        : contacts,
    };
  },
};
