import * as gate from './gate.js';
import type { OpeningHours } from '../../domain/opening-hours.js';
import { digitsOf, isDisguisedShortCode, readNumber } from '../../domain/phone-number.js';
import { regionCode } from '../../domain/region.js';
import {
  CONTACT_METHODS,
  RESOURCE_KINDS,
  type Contact,
  type RescuePolicy,
  type Resource,
} from '../../domain/resource.js';
import {
  asText,
  isNone,
  isUnpublished,
  oneOfWords,
  statusOf,
  textList,
  textsOf,
  wholeNumber,
  yesOrNo,
} from './clear-values.js';
import { date, dateOrInstant } from './date.js';
import { hoursRemedies, openingHours } from './opening-hours-schema.js';
import { regionNamed, regionsNamed } from './region-names.js';
import { contactLinkRemedy, resourceLink } from './moved-resource-links.js';
import {
  extend,
  drop,
  DROP,
  hide,
  part,
  tighten,
  type Effect,
  type Draft,
  type Remedies,
  type Remedy,
} from './remedies.js';
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

const contactShape = {
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

/** The keyword in `["HOME"]`. */
const keywordOf = (value: unknown): string | undefined => {
  const words = textsOf(value);
  return words?.length === 1 ? words[0] : undefined;
};

/** “2” in “press 2”, “12” in “ext. 12”; `undefined` for “1#”, which is more than digits. */
const digitsIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^(?:press|key|ext\.?|x) ?(\d{1,8})$/i.exec(value.trim())?.[1] : undefined;

/** Drops the contact if `display` has other digits, since these would be dialled instead. */
function dialEffect({ dial, display }: Draft): Effect {
  const shown = typeof display === 'string' ? readNumber(display) : undefined;
  return shown === undefined || (typeof dial === 'string' && digitsOf(dial).includes(digitsOf(shown.dial)))
    ? 'drop'
    : 'part';
}

const contactRemedies: Remedies<typeof contactShape> = {
  method: part(),
  display: drop(asText),
  dial: extend(drop(asText), { effect: dialEffect }),
  // Without its extension, the number reaches a different service.
  extension: extend(part(digitsIn), { names: ['ext'] }),
  press: extend(part(digitsIn), { names: ['presskey', 'option'] }),
  keyword: part(keywordOf),
  url: contactLinkRemedy,
  languages: part(textList(/[,;|]/)),
  free: drop(yesOrNo),
  hours: hoursRemedies,
  note: DROP,
};

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

const RESCUES = ['never', 'consent', 'may', 'unknown'] as const satisfies readonly RescuePolicy[];
const STATUSES = ['active', 'paused'] as const;

/** The text of an alert given as a list of sentences. */
const alertOf = (value: unknown): string | undefined => textsOf(value)?.join(' ') || undefined;

/** The remedy for an age in words (“adults”): the words become an audience. Without words, an age is not guessed. */
const ageInWords = (field: 'minimumAge' | 'maximumAge'): Remedy =>
  extend(hide(wholeNumber), {
    effect: (resource) => {
      const { [field]: words, audiences = [] } = resource;
      if (typeof words !== 'string' || !/\p{L}/u.test(words) || !Array.isArray(audiences)) return 'hide';
      resource.audiences = [...(audiences as unknown[]), words];
      return 'drop';
    },
  });

/** Drops unreadable regions if a readable one remains, which only narrows the area served. */
const regionsEffect = ({ regions }: Draft): Effect =>
  Array.isArray(regions) && regions.some((each) => typeof each === 'string' && regionCode(each) !== undefined)
    ? 'drop'
    : 'hide';

const resourceShape = {
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

const list = textList(/[,;|]/);
const kindNamed = (text: string): Resource['kind'] | undefined => {
  const singular = text.replace(/s$/, '');
  return /^crisi(?:-(?:hot|help)?line)?$/.test(singular)
    ? 'crisis-line'
    : RESOURCE_KINDS.find((kind) => kind === singular);
};

/** What happens to each field of a resource whose value cannot be read. */
export const resourceRemedies: Remedies<typeof resourceShape> = {
  id: hide(asText),
  name: hide(),
  kind: drop(oneOfWords(RESOURCE_KINDS, kindNamed)),
  description: DROP,
  topics: DROP,
  audiences: extend(hide(list), { names: ['audience'] }),
  languages: drop(list),
  language: DROP,
  // Without a readable region, a line would be listed among the numbers of every country.
  regions: extend(hide(regionsNamed), { effect: regionsEffect, names: ['countries', 'country'] }),
  region: hide(regionNamed),
  url: resourceLink,
  contacts: [DROP, contactRemedies],
  hours: hoursRemedies,
  length: DROP,
  provider: DROP,
  cost: DROP,
  // An unreadable promise is not made.
  anonymous: drop(yesOrNo),
  run: DROP,
  rescue: tighten(() => 'may', oneOfWords(RESCUES)),
  minimumAge: extend(ageInWords('minimumAge'), { names: ['minage', 'agefrom'] }),
  maximumAge: extend(ageInWords('maximumAge'), { names: ['maxage', 'ageto'] }),
  interpreter: drop(yesOrNo),
  accessibility: drop(list),
  address: DROP,
  // The alert may say that nobody answers.
  alert: extend(hide(alertOf), { effect: ({ alert }) => (isNone(alert) ? 'drop' : 'hide') }),
  certifier: DROP,
  platform: DROP,
  handle: DROP,
  pronouns: DROP,
  by: DROP,
  published: extend(DROP, { effect: ({ published }) => (isUnpublished(published) ? 'hide' : 'drop') }),
  checked: DROP,
  source: DROP,
  status: hide(oneOfWords(STATUSES, statusOf)),
};

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
