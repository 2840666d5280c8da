import type { Adapter } from './adapter.js';
import { derivedId, fieldsOf, firstText, listOf, numberOf, plainText, textOf, webAddress, type Fields } from './fields.js';
import { hsdsHours } from './hsds-schedule.js';
import { publicFields } from './private-fields.js';
import { methodOf, withDial, withoutRepeats, type NativeContact } from './resource-contacts.js';

const each = (value: unknown): Fields[] => [value].flat().map(fieldsOf).filter((found) => found !== undefined);

/** Keys that tell a service of HSDS from any other record with a name. */
const SERVICE_KEYS = ['service_at_locations', 'schedules', 'regular_schedules', 'phones', 'organization', 'organization_id', 'service_areas', 'cost_options', 'eligibility_description', 'assured_date', 'locations', 'location_type'];

const isService = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return fields !== undefined && textOf(fields.name) !== undefined && fields.verified_at === undefined && SERVICE_KEYS.some((key) => Object.hasOwn(fields, key));
};

/** A list page, a bare list, an organisation with its services, or a single service or location. */
function recordsOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body as unknown[];
  const fields = fieldsOf(body);
  if (Array.isArray(fields?.contents)) return fields.contents as unknown[];
  const services = each(fields?.services).filter(isService);
  return services.length > 0 ? services.map((service) => ({ organization: { ...fields, services: undefined }, ...service })) : [body];
}

const PHONE_METHODS: Readonly<Record<string, string | undefined>> = { voice: 'call', cell: 'call', phone: 'call', text: 'text', sms: 'text', textphone: 'tty', tty: 'tty', video: 'video', fax: undefined, pager: undefined };

function phoneContact(phone: Fields): NativeContact | undefined {
  const type = textOf(phone.type)?.toLowerCase();
  const method = type !== undefined && Object.hasOwn(PHONE_METHODS, type) ? PHONE_METHODS[type] : type === undefined ? 'call' : (methodOf(type) ?? 'call');
  const display = textOf(phone.number)?.replace(/^["'“”]{1,3}|["'“”]{1,3}$/g, '');
  if (method === undefined || display === undefined) return undefined;
  const known = method === 'call' || method === 'text' || method === 'tty' || method === 'video';
  return withDial({
    method: known ? method : 'call',
    display,
    extension: textOf(phone.extension)?.replace(/\D/g, ''),
    languages: languagesOf(phone.languages),
    note: plainText(phone.description)?.slice(0, 200),
  });
}

function languagesOf(languages: unknown): string[] {
  return [...new Set(each(languages).map(({ code, language, name }) => firstText(code, language, name)).filter((found) => found !== undefined))];
}

const phonesIn = (holder: Fields | undefined): Fields[] =>
  holder ? [...each(textOf(holder.phone) && { number: holder.phone }), ...each(holder.phones), ...each(holder.phones_attributes), ...each(holder.contacts).flatMap((contact) => each(contact.phones))] : [];

/** Every way to get through, from the service itself outwards; the organisation's only where there is no other. */
function contactsOf(service: Fields, organization: Fields | undefined): NativeContact[] {
  const places = each(service.service_at_locations);
  const locations = places.map((place) => fieldsOf(place.location));
  const near = [service, ...places, ...locations].flatMap((holder) => phonesIn(holder));
  // A list of tables names the service of each number.
  const shared = phonesIn(organization).filter(({ service_id: of }) => (of ?? service.id) === service.id);
  const phones = (near.length > 0 ? near : shared).map(phoneContact).filter((found) => found !== undefined);
  const emails = [service.email, ...each(service.contacts).map(({ email }) => email)].map(textOf).filter((found) => found !== undefined);
  const mail = emails.length > 0 ? emails : [textOf(organization?.email)].filter((found) => found !== undefined);
  return withoutRepeats([...phones, ...mail.map((display): NativeContact => ({ method: 'email', display }))]);
}

const placesOf = (service: Fields): Fields[] => [
  ...each(service.service_at_locations).map(({ location }) => fieldsOf(location)).filter((found) => found !== undefined),
  ...each(service.locations),
  ...(service.location_type === undefined ? [] : [service]),
];

/** The first address one can go to, in one line; postal and virtual ones are none. */
function addressOf(places: readonly Fields[]): string | undefined {
  for (const place of places) {
    if (textOf(place.location_type) === 'virtual') continue;
    const address = [...each(place.addresses), ...each(place.physical_addresses)].find(({ address_type: type }) => !/^(?:postal|virtual)$/i.test(textOf(type) ?? ''));
    if (!address) continue;
    const parts = [address.address_1, address.address_2, address.city, address.state_province, address.postal_code].map(textOf);
    return parts.filter((part) => part !== undefined).join(', ') || undefined;
  }
  return undefined;
}

const CODE = /^[A-Z]{1,3}[-.]?\d[\d.-]*$/;

/** Names of taxonomy terms; some vendors put the code in `name` and the name in `alternate_name`. */
function topicsOf(service: Fields): string[] {
  const terms = [...each(service.attributes).map(({ taxonomy_term: term }) => fieldsOf(term)), ...each(service.taxonomy), ...each(service.taxonomies)];
  const names = terms.map((term) => (CODE.test(textOf(term?.name) ?? '') ? firstText(term?.alternate_name, term?.term) : firstText(term?.name, term?.term)));
  return [...new Set(names.filter((found) => found !== undefined))];
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bwarm ?-?line/i, 'warmline'],
  [/\b(?:crisis|suicide|emergency|distress)\b.{0,40}\b(?:line|hotline|helpline|lifeline|text)\b|\bsuicide prevention\b.{0,20}\bline/i, 'crisis-line'],
  [/\b(?:support|self-help|peer) groups?\b/i, 'support-group'],
  [/\bpeer (?:specialist|worker|support)\b.{0,30}\b(?:training|certification|course)/i, 'training'],
];

function kindOf(name: string | undefined, topics: readonly string[]): string {
  const said = [name, ...topics];
  return KINDS.find(([pattern]) => said.some((text) => text !== undefined && pattern.test(text)))?.[1] ?? 'service';
}

/** “free” where an amount says so, else what is written. */
function costOf(service: Fields): string | undefined {
  const options = each(service.cost_options);
  const words = firstText(service.fees_description, service.fees);
  if (words !== undefined && words !== 'fees_description') return plainText(words);
  if (options.some(({ amount }) => numberOf(amount) === 0) && options.every(({ amount }) => (numberOf(amount) ?? 0) === 0)) return 'free';
  const [option] = options;
  if (!option) return undefined;
  const amount = numberOf(option.amount);
  return firstText(option.option, option.amount_description) ?? (amount === undefined ? undefined : [amount, textOf(option.currency)].filter(Boolean).join(' '));
}

const STATUS: Readonly<Record<string, string>> = { 'temporarily closed': 'paused', active: 'active' };

/**
 * HSDS 3.0 and 3.1 (docs.openreferral.org), its UK profile, and what 1.1 and Ohana left behind. Ids are not relied upon, phones are looked for in
 * four places, what is marked private is not read, and a service that has ended is no entry.
 */
export const hsds: Adapter = {
  id: 'hsds',
  accepts: (body) => {
    const fields = fieldsOf(body);
    if (Array.isArray(fields?.contents) && (fields.total_items !== undefined || fields.total_pages !== undefined || fields.totalElements !== undefined)) return true;
    return recordsOf(body).slice(0, 5).some(isService);
  },
  records: recordsOf,
  candidate: (record, feed) => {
    const service = publicFields(record);
    if (!service || /^(?:inactive|defunct)$/i.test(textOf(service.status) ?? '')) return undefined;
    const organization = fieldsOf(service.organization);
    const places = placesOf(service);
    const topics = topicsOf(service);
    const name = firstText(service.name, service.alternate_name);
    const areas = each(service.service_areas).map(({ name: area }) => plainText(area)).filter((area) => area !== undefined);
    const schedules = [service.schedules, ...each(service.service_at_locations).flatMap((place) => [place.schedules, fieldsOf(place.location)?.schedules])];
    const status = textOf(service.status)?.toLowerCase();
    return {
      id: textOf(service.id) ?? derivedId(name, organization?.name),
      name,
      kind: kindOf(name, topics),
      description: plainText(firstText(service.description, service.short_description)),
      provider: firstText(organization?.name, service.organization_name),
      topics,
      audiences: listOf([plainText(service.eligibility_description), ...areas]).map((text) => text.slice(0, 200)),
      languages: languagesOf(service.languages),
      interpreter: textOf(service.interpretation_services) === undefined ? undefined : true,
      regions: [...new Set(places.flatMap((place) => [...each(place.addresses), ...each(place.physical_addresses)]).map(({ country }) => textOf(country)).filter((code) => code !== undefined && /^[A-Z]{2}$/i.test(code)))],
      url: webAddress(firstText(service.url, ...each(service.additional_urls).map(({ url }) => url), organization?.website, organization?.url)),
      contacts: contactsOf(service, organization),
      hours: hsdsHours(schedules.find((rows) => each(rows).length > 0), feed.timeZone, { regular: service.regular_schedules ?? service.regular_schedule, holidays: service.holiday_schedules ?? service.holiday_schedule }),
      cost: costOf(service),
      minimumAge: numberOf(service.minimum_age),
      maximumAge: numberOf(service.maximum_age),
      accessibility: places.flatMap((place) => each(place.accessibility)).map(({ description }) => plainText(description)).filter((text) => text !== undefined),
      address: addressOf(places),
      alert: plainText(service.alert),
      status: status !== undefined && Object.hasOwn(STATUS, status) ? STATUS[status] : undefined,
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
