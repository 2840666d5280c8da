import { digitsOf } from '../../domain/digits.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { fieldsOf, firstText, textOf } from './fields.js';

/** A native contact in the making. */
export interface NativeContact {
  readonly method: string;
  readonly display?: string | undefined;
  readonly [field: string]: unknown;
}

const DIALLED = new Set(['call', 'text', 'tty', 'whatsapp']);
const METHODS: Readonly<Record<string, string>> = {
  phone: 'call',
  voice: 'call',
  tel: 'call',
  telephone: 'call',
  cell: 'call',
  mobile: 'call',
  sms: 'text',
  textphone: 'tty',
  ttd: 'tty',
  tdd: 'tty',
  minicom: 'tty',
  webchat: 'chat',
  'web chat': 'chat',
  mail: 'email',
  'e-mail': 'email',
  website: 'web',
  url: 'web',
  wa: 'whatsapp',
};

/** The native name of a contact method; an unknown one stays as it is, for the schema to validate. */
export function methodOf(value: unknown): string | undefined {
  const name = textOf(value)?.toLowerCase();
  return name === undefined ? undefined : Object.hasOwn(METHODS, name) ? METHODS[name] : name;
}

/**
 * `contact` with its digits as `dial`, so that the schema can report a number that no phone can dial; the key of “988,
 * then press 1” is separated.
 */
export function withDial<T extends NativeContact>(contact: T): T {
  const { method, display, dial } = contact;
  if (!DIALLED.has(method) || dial !== undefined || display === undefined) return contact;
  const at = display.search(/(?:\bthen |\band )?\bpress \d\)?$/i);
  if (at <= 0 || contact.press !== undefined) return withoutPrototype({ ...contact, dial: display });
  const number = display.slice(0, at).replace(/[\s,;(]{1,9}$/, '');
  return withoutPrototype({ ...contact, display: number, dial: number, press: display.replace(/\)$/, '').slice(-1) });
}

/** `contacts` without duplicates: the same method with the same digits or address. */
export function withoutRepeats<T extends NativeContact>(contacts: readonly T[]): T[] {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    const text = textOf(contact.dial) ?? contact.display ?? textOf(contact.url) ?? '';
    const key = [
      contact.method,
      digitsOf(text) || text.toLowerCase(),
      textOf(contact.keyword),
      textOf(contact.extension),
      textOf(contact.press),
    ].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The contacts of a native record, tidied as above; a single contact becomes a list. Anything else is left for the
 * schema to report.
 */
export function tidyContacts(contacts: unknown): unknown {
  return contacts === undefined
    ? contacts
    : [contacts].flat().map((each: unknown) => {
        const fields = fieldsOf(each);
        return fields
          ? withDial({
              ...fields,
              method: methodOf(fields.method ?? fields.type) ?? '',
              display: firstText(fields.display, fields.number),
            })
          : each;
      });
}
