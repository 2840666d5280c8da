import { unreported, type Adapter } from './adapter.js';
import {
  derivedId,
  fieldsOf,
  firstText,
  listOf,
  numberOf,
  plainText,
  textOf,
  webAddress,
  type Fields,
} from './fields.js';
import { interpretersFrom, kindOf } from './hsds-kinds.js';
import { addressOf, hoursOf, labelled, placesOf, type ServicePlace } from './hsds-places.js';
import { withoutNothingInside } from './nothing-words.js';
import { publicFields } from './private-fields.js';
import { methodOf, withDial, withoutRepeats, type NativeContact } from './resource-contacts.js';
import { stateOf } from './state-words.js';

const each = (value: unknown): Fields[] =>
  [value]
    .flat()
    .map(fieldsOf)
    .filter((found) => found !== undefined);

/** Keys that distinguish an HSDS service from any other record with a name. */
const SERVICE_KEYS = [
  'service_at_locations',
  'schedules',
  'regular_schedules',
  'phones',
  'organization',
  'organization_id',
  'service_areas',
  'cost_options',
  'eligibility_description',
  'assured_date',
  'locations',
  'location_type',
];

const isService = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return (
    fields !== undefined &&
    textOf(fields.name) !== undefined &&
    fields.verified_at === undefined &&
    SERVICE_KEYS.some((key) => Object.hasOwn(fields, key))
  );
};

/** A list page, a bare list, an organisation with its services, or a single service or location. */
function recordsOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body as unknown[];
  const fields = fieldsOf(body);
  if (Array.isArray(fields?.contents)) return fields.contents as unknown[];
  const services = each(fields?.services).filter(isService);
  return services.length > 0
    ? services.map((service) => ({ organization: { ...fields, services: undefined }, ...service }))
    : [body];
}

const PHONE_METHODS: Readonly<Record<string, string | undefined>> = {
  voice: 'call',
  cell: 'call',
  phone: 'call',
  text: 'text',
  sms: 'text',
  textphone: 'tty',
  tty: 'tty',
  video: 'video',
  fax: undefined,
  pager: undefined,
};

/** The purpose of a number, and its place if the service has several. */
const noteOf = ({ description, at }: Fields): string | undefined =>
  [textOf(at), plainText(description)]
    .filter((part) => part !== undefined)
    .join(': ')
    .slice(0, 200) || undefined;

function phoneContact(phone: Fields): NativeContact | undefined {
  const type = textOf(phone.type)?.toLowerCase();
  const method =
    type !== undefined && Object.hasOwn(PHONE_METHODS, type)
      ? PHONE_METHODS[type]
      : type === undefined
        ? 'call'
        : (methodOf(type) ?? 'call');
  const display = textOf(phone.number)?.replace(/^["'“”]{1,3}|["'“”]{1,3}$/g, '');
  if (method === undefined || display === undefined) return undefined;
  const known = method === 'call' || method === 'text' || method === 'tty' || method === 'video';
  return withDial({
    method: known ? method : 'call',
    display,
    extension: textOf(phone.extension)?.replace(/\D/g, ''),
    languages: languagesOf(phone.languages),
    note: noteOf(phone),
  });
}

/** Languages by code; one with a note (“on Wednesdays only”) by name, with its note. */
function languagesOf(languages: unknown): string[] {
  const found = each(languages).map(({ code, language, name, note }) => {
    const limits = plainText(note);
    return limits === undefined
      ? firstText(code, language, name)
      : `${firstText(name, language, code) ?? ''} (${limits})`.trim();
  });
  return [...new Set(found.filter((each) => each !== undefined))];
}

const phonesIn = (holder: Fields | undefined): Fields[] =>
  holder
    ? [
        ...each(textOf(holder.phone) && { number: holder.phone }),
        ...each(holder.phones),
        ...each(holder.phones_attributes),
        ...each(holder.contacts).flatMap((contact) => each(contact.phones)),
      ]
    : [];

/** Every contact, from the service itself outwards; the organisation's only if there is no other. */
function contactsOf(
  service: Fields,
  places: readonly ServicePlace[],
  organization: Fields | undefined,
): NativeContact[] {
  const at = places.flatMap(({ offer, location, label }) =>
    location === service
      ? []
      : [offer, location].flatMap((holder) => phonesIn(holder)).map((phone) => ({ ...phone, at: label })),
  );
  const near: Fields[] = [...phonesIn(service), ...at];
  // In a tabular export, each number names its service.
  const shared = phonesIn(organization).filter(({ service_id: of }) => (of ?? service.id) === service.id);
  const phones = (near.length > 0 ? near : shared).map(phoneContact).filter((found) => found !== undefined);
  const emails = [service.email, ...each(service.contacts).map(({ email }) => email)]
    .map(textOf)
    .filter((found) => found !== undefined);
  const mail = emails.length > 0 ? emails : [textOf(organization?.email)].filter((found) => found !== undefined);
  return withoutRepeats([...phones, ...mail.map((display): NativeContact => ({ method: 'email', display }))]);
}

const CODE = /^[A-Z]{1,3}[-.]?\d[\d.-]*$/;

/** Names of taxonomy terms; some vendors put the code in `name` and the name in `alternate_name`. */
function topicsOf(service: Fields): string[] {
  const terms = [
    ...each(service.attributes).map(({ taxonomy_term: term }) => fieldsOf(term)),
    ...each(service.taxonomy),
    ...each(service.taxonomies),
  ];
  const names = terms.map((term) =>
    CODE.test(textOf(term?.name) ?? '')
      ? firstText(term?.alternate_name, term?.term)
      : firstText(term?.name, term?.term),
  );
  return [...new Set(names.filter((found) => found !== undefined))];
}

/** “free” if every amount says so, else the text of each option with its amount. */
function costOf(service: Fields): string | undefined {
  const options = each(service.cost_options);
  const words = firstText(service.fees_description, service.fees);
  if (words !== undefined && words !== 'fees_description') return plainText(words);
  if (options.length > 0 && options.every(({ amount }) => numberOf(amount) === 0)) return 'free';
  const parts = options.map(({ option, amount, amount_description: about, currency }) => {
    const number = numberOf(amount);
    const price =
      plainText(about) ??
      (number === undefined ? undefined : number === 0 ? '0' : [number, textOf(currency)].filter(Boolean).join(' '));
    return [plainText(option), price].filter((part) => part !== undefined).join(': ');
  });
  return [...new Set(parts.filter((part) => part !== ''))].join('; ') || undefined;
}

/**
 * HSDS 3.0 and 3.1 (docs.openreferral.org), its UK profile, and remnants of 1.1 and Ohana. Ids are not relied upon,
 * phones are looked for in four places, private parts are not read, and a service that has ended is not an entry.
 */
export const hsds: Adapter = {
  id: 'hsds',
  accepts: (body) => {
    const fields = fieldsOf(body);
    if (
      Array.isArray(fields?.contents) &&
      (fields.total_items !== undefined || fields.total_pages !== undefined || fields.totalElements !== undefined)
    )
      return true;
    return recordsOf(body).slice(0, 5).some(isService);
  },
  records: recordsOf,
  candidate: (record, feed, _body, report = unreported) => {
    const service = fieldsOf(withoutNothingInside(publicFields(record), report));
    if (!service || /^(?:inactive|defunct)$/i.test(textOf(service.status) ?? '')) return undefined;
    const state = stateOf(service, report);
    if (state === 'withdrawn') return undefined;
    const organization = fieldsOf(service.organization);
    const places = placesOf(service);
    const topics = topicsOf(service);
    const name = firstText(service.name, service.alternate_name);
    const areas = each(service.service_areas)
      .map(({ name: area }) => plainText(area))
      .filter((area) => area !== undefined);
    const interpreters = interpretersFrom(plainText(service.interpretation_services));
    return {
      id: textOf(service.id) ?? derivedId(name, organization?.name),
      name,
      kind: kindOf(name, topics),
      description: plainText(firstText(service.description, service.short_description)),
      provider: firstText(organization?.name, service.organization_name),
      topics,
      audiences: listOf([plainText(service.eligibility_description), ...areas]).map((text) => text.slice(0, 200)),
      languages: languagesOf(service.languages),
      interpreter: interpreters === true ? true : undefined,
      regions: [
        ...new Set(
          places
            .flatMap(({ location }) => [...each(location.addresses), ...each(location.physical_addresses)])
            .map(({ country }) => textOf(country))
            .filter((code) => code !== undefined && /^[A-Z]{2}$/i.test(code)),
        ),
      ],
      url: webAddress(
        firstText(
          service.url,
          ...each(service.additional_urls).map(({ url }) => url),
          organization?.website,
          organization?.url,
        ),
      ),
      contacts: contactsOf(service, places, organization),
      hours: hoursOf(service, places, feed),
      cost: costOf(service),
      // A value that is not a number is passed on for the schema to validate.
      minimumAge: numberOf(service.minimum_age) ?? service.minimum_age,
      maximumAge: numberOf(service.maximum_age) ?? service.maximum_age,
      accessibility: [
        ...(typeof interpreters === 'string' ? [interpreters] : []),
        ...places.flatMap(({ location, label }) =>
          each(location.accessibility).flatMap(({ description }) => {
            const text = plainText(description);
            return text === undefined ? [] : [labelled(label, text)];
          }),
        ),
      ],
      address: addressOf(places),
      alert: plainText(service.alert),
      status: state === 'paused' ? 'paused' : state === undefined ? undefined : 'active',
      checked: textOf(service.assured_date)?.slice(0, 10),
    };
  },
  nextPage: (body, url) => {
    const page = numberOf(fieldsOf(body)?.page_number);
    const total = numberOf(fieldsOf(body)?.total_pages);
    if (page === undefined || total === undefined || page >= total) return undefined;
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return next.href;
  },
};
