import * as gate from './gate.js';
import type { OpeningHours } from '../../domain/opening-hours.js';
import { isDisguisedShortCode, readNumber } from '../../domain/phone-number.js';
import { regionCode } from '../../domain/region.js';
import {
  CONTACT_METHODS,
  RESOURCE_KINDS,
  type Contact,
  type RescuePolicy,
  type Resource,
} from '../../domain/resource.js';
import { date, dateOrInstant } from './date.js';
import { openingHours } from './opening-hours-schema.js';
import { numberWithin, oneOf, record, textWhere, trueOrFalse } from './rules.js';
import { webUrl } from './safe-url.js';
import { text, texts, LIST_MAX, TEXT_MAX } from './text.js';

/** A number to dial: digits with the usual separators, no `*` or `#`, and no calling code before a short code. */
const number = text(80).check(
  gate.refine((value) => readNumber(value) !== undefined, 'not a number that can be dialled'),
  gate.refine(
    (value) => !isDisguisedShortCode(readNumber(value)?.dial ?? ''),
    'a short code after a calling code: put the digits to dial in "dial"',
  ),
);
const digits = gate.pipe(
  gate.custom<string | number>(
    (value) => (typeof value === 'string' || typeof value === 'number') && /^[0-9]{1,8}$/.test(String(value).trim()),
    'not digits',
  ),
  gate.transform((value: string | number) => String(value).trim()),
);

/** The fields of a contact. */
export const contactShape = {
  method: oneOf(...CONTACT_METHODS),
  display: gate.optional(text()),
  dial: gate.optional(number),
  extension: gate.optional(digits),
  press: gate.optional(digits),
  keyword: gate.optional(text(160)),
  url: gate.optional(webUrl),
  languages: gate.optional(texts),
  free: gate.optional(trueOrFalse),
  hours: gate.optional(openingHours),
  note: gate.optional(text()),
};
const nativeContact = record(contactShape);

const contact = gate.pipe(
  nativeContact.check(
    gate.refine(
      ({ display, dial, url }) => (display ?? dial ?? url) !== undefined,
      'neither "display" nor "dial" nor "url"',
    ),
  ),
  gate.transform((each: gate.Output<typeof nativeContact>): Contact => ({
    ...each,
    display: each.display ?? each.dial ?? (each.url ?? '').replace(/^https?:\/\/(www\.)?|\/$/g, ''),
    dial: each.dial === each.display ? undefined : each.dial,
  })),
);

const region = gate.pipe(
  textWhere((code) => regionCode(code) !== undefined, 'not an ISO 3166 code such as US or GB-ENG'),
  gate.transform((code: string) => regionCode(code) ?? ''),
);
const age = numberWithin(0, 130);

/** Values of `rescue`. */
export const RESCUES = ['never', 'consent', 'may', 'unknown'] as const satisfies readonly RescuePolicy[];
/** Values of `status`. */
export const STATUSES = ['active', 'paused'] as const;

/** The fields of a native resource. */
export const resourceShape = {
  id: text(),
  name: text(),
  kind: gate.withDefault(oneOf(...RESOURCE_KINDS), 'service'),
  description: gate.optional(text(TEXT_MAX)),
  topics: texts,
  audiences: texts,
  languages: texts,
  language: gate.optional(text()),
  regions: gate.withDefault(gate.array(region), []),
  region: gate.optional(region),
  url: gate.optional(webUrl),
  contacts: gate.withDefault(gate.array(contact), []),
  hours: gate.optional(openingHours),
  length: gate.optional(text()),
  provider: gate.optional(text()),
  cost: gate.optional(text(500)),
  anonymous: gate.optional(trueOrFalse),
  run: gate.optional(oneOf('peer', 'volunteer', 'professional', 'mixed')),
  rescue: gate.optional(oneOf(...RESCUES)),
  minimumAge: gate.optional(age),
  maximumAge: gate.optional(age),
  interpreter: gate.optional(trueOrFalse),
  accessibility: gate.optional(texts),
  address: gate.optional(text(500)),
  alert: gate.optional(text(1_000)),
  certifier: gate.optional(text()),
  platform: gate.optional(text()),
  handle: gate.optional(text()),
  pronouns: gate.optional(text(60)),
  by: gate.optional(text()),
  published: gate.optional(dateOrInstant),
  checked: gate.optional(date),
  source: gate.optional(webUrl),
  status: gate.optional(oneOf(...STATUSES)),
};
const nativeResource = record(resourceShape);

/** The length of a training, which its `hours` give in words. */
function lengthOf(kind: Resource['kind'], hours: OpeningHours | undefined): string | undefined {
  return kind === 'training' && typeof hours === 'object' && hours.windows.length === 0 ? hours.note : undefined;
}

/** The only way from outside data to `Resource`: a native `peer-feed/1` resource in, a `Resource` out. */
export const resourceSchema = gate.pipe(
  nativeResource,
  gate.transform((native: gate.Output<typeof nativeResource>): Resource => {
    // `native` has no prototype; a copy spread from it has one.
    const { region: one, ...rest } = native;
    const length = lengthOf(native.kind, native.hours);
    return {
      ...rest,
      regions: [...new Set([...native.regions, ...(one === undefined ? [] : [one])])],
      contacts: native.contacts.slice(0, LIST_MAX),
      hours: length === undefined ? native.hours : undefined,
      length: native.length ?? length,
    };
  }),
) satisfies gate.Gate<Resource>;
