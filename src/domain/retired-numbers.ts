import { contactLink } from './contact-link.js';
import { digitsOf } from './digits.js';
import { serves, type RetiredNumber } from './helpline.js';
import type { Contact, Line } from './resource.js';

/**
 * The reason not to show a contact; `undefined` unless it is known to be out of service in every region of its line.
 */
export function retirement(
  retired: readonly RetiredNumber[],
  contact: Contact,
  digits: string,
  regions: readonly string[],
): RetiredNumber | undefined {
  const keyword = contact.keyword?.toLowerCase();
  return retired.find(
    (each) =>
      each.digits === digits &&
      (each.method === undefined || each.method === contact.method) &&
      (each.keyword === undefined || each.keyword.toLowerCase() === keyword) &&
      (each.press === undefined || each.press === contact.press) &&
      (each.regions === undefined || regions.every((region) => serves(each.regions!, region))),
  );
}

/** A copy of a line without numbers that are known to be out of service; `report` is called with each, as shown. */
export function withoutRetired<T extends Line>(
  line: T,
  retired: readonly RetiredNumber[],
  report?: (shown: string, dead: RetiredNumber) => void,
): T {
  const contacts = line.contacts.filter((contact) => {
    const { shown } = contactLink(contact);
    const dead = retirement(retired, contact, digitsOf(shown), line.regions);
    if (dead) report?.(shown, dead);
    return !dead;
  });
  return contacts.length === line.contacts.length ? line : { ...line, contacts };
}
