import { asJson } from '../../domain/as-json.js';
import { fieldsOf, plainText, textOf, type Fields } from './fields.js';
import { hsdsHours } from './hsds-schedule.js';

const each = (value: unknown): Fields[] =>
  [value]
    .flat()
    .map(fieldsOf)
    .filter((found) => found !== undefined);

/** One of the places at which a service is offered: the service-at-location record, and the place itself. */
export interface ServicePlace {
  readonly offer: Fields | undefined;
  readonly location: Fields;
  /** Its name, if the service has more than one; '' otherwise. */
  readonly label: string;
}

/** The places of a service, wherever the record keeps them. */
export function placesOf(service: Fields): ServicePlace[] {
  const found = [
    ...each(service.service_at_locations).map((offer) => ({
      offer,
      location: fieldsOf(offer.location) ?? (Object.create(null) as Fields),
    })),
    ...each(service.locations).map((location) => ({ offer: undefined, location })),
    ...(service.location_type === undefined ? [] : [{ offer: undefined, location: service }]),
  ];
  return found.map((place) => ({
    ...place,
    label: found.length > 1 ? (plainText(place.location.name) ?? addressIn(place.location)?.split(',')[0] ?? '') : '',
  }));
}

/** `text` prefixed with the name of its place, if the service has several. */
export const labelled = (label: string, text: string): string => (label === '' ? text : `${label}: ${text}`);

/** The address of a place that can be visited, in one line; `undefined` for postal and virtual ones. */
function addressIn(place: Fields): string | undefined {
  if (textOf(place.location_type) === 'virtual') return undefined;
  const address = [...each(place.addresses), ...each(place.physical_addresses)].find(
    ({ address_type: type }) => !/^(?:postal|virtual)$/i.test(textOf(type) ?? ''),
  );
  if (!address) return undefined;
  const parts = [address.address_1, address.address_2, address.city, address.state_province, address.postal_code].map(
    textOf,
  );
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** The address of the place; if there are several, each after its name. */
export function addressOf(places: readonly ServicePlace[]): string | undefined {
  const found = new Map<string, string>();
  for (const { location, label } of places) {
    const address = addressIn(location);
    if (address !== undefined && !found.has(address)) found.set(address, label);
  }
  const all = [...found];
  if (all.length < 2) return all[0]?.[0];
  return all
    .map(([address, label]) => (label === '' || address.startsWith(label) ? address : `${label}: ${address}`))
    .join('; ');
}

const has = (rows: unknown): boolean => each(rows).length > 0;

/** Days and times of a window as text; `undefined` for one with other rules than days. */
function stretch(window: Fields, language: string): string | undefined {
  const { days, open, close, ...rules } = window;
  if (Object.values(rules).some((rule) => rule !== undefined) || typeof open !== 'string' || typeof close !== 'string')
    return undefined;
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1970-01-05 was a Monday.
  const names = Array.isArray(days) ? days.map((day) => format.format((Number(day) + 3) * 864e5)).join(', ') : '';
  return [names, `${open}–${close}`].filter(Boolean).join(' ');
}

function inWords({ weekly, note }: { weekly?: unknown; note?: string | undefined }, language: string): string {
  return [...each(weekly).map((window) => stretch(window, language)), note?.replace(/\n/g, '; ')]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
}

/**
 * The hours of a service: its own, or those of its place. Places with different hours have a line each, without “open
 * now”: it is unknown which of them matters to the visitor.
 */
export function hoursOf(
  service: Fields,
  places: readonly ServicePlace[],
  feed: { readonly timeZone?: string | undefined; readonly language?: string | undefined },
): object | undefined {
  const older = {
    regular: service.regular_schedules ?? service.regular_schedule,
    holidays: service.holiday_schedules ?? service.holiday_schedule,
  };
  const offers = places.map(({ offer, location }) =>
    has(offer?.schedules)
      ? offer?.schedules
      : has(service.schedules) || location === service
        ? undefined
        : location.schedules,
  );
  const own = offers.filter(has);
  const all = [
    ...new Set([...(has(service.schedules) ? [service.schedules] : []), ...own].map((rows) => asJson(rows as object))),
  ];
  const isShared = all.length < 2 && (own.length === 0 || own.length === places.length);
  if (places.length < 2 || isShared) return hsdsHours([service.schedules, ...offers].find(has), feed.timeZone, older);
  const lines = places.map(({ label }, at) => {
    const hours = hsdsHours(has(offers[at]) ? offers[at] : service.schedules, feed.timeZone) as
      { weekly?: unknown; note?: string } | undefined;
    const words = hours && inWords(hours, languageOf(feed.language));
    return words && labelled(label, words);
  });
  const note = [...new Set(lines.filter(Boolean))].join('\n');
  return note === '' ? undefined : { note };
}

/** A language tag that `Intl` accepts. */
function languageOf(language: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
