import { AREAS, CODES, ZONES } from './zone-countries.js';
import { markOf } from './zone-mark.js';

/** Where a region came from; the visitor always sees it and can always change it. */
export type RegionOrigin = 'page' | 'reader' | 'language' | 'zone' | 'none';

/** What a region can be derived from; only own properties are read. */
export interface RegionHints {
  /** The page's `region`. */
  readonly page?: string | undefined;
  /** The visitor's choice on this visit. */
  readonly chosen?: string | undefined;
  /** The visitor's choice on an earlier visit. */
  readonly remembered?: string | undefined;
  /** The browser's languages, most preferred first. */
  readonly languages?: readonly string[] | undefined;
  /** The browser's IANA time zone. */
  readonly timeZone?: string | undefined;
}

/** A region and where it came from. */
export interface FoundRegion {
  /** ISO 3166-1 (“CA”) or 3166-2 (“GB-ENG”); `undefined` = international. */
  readonly region: string | undefined;
  readonly origin: RegionOrigin;
  /**
   * A different country that the zone or the language names, where the visitor may be instead; absent after a choice on
   * this visit.
   */
  readonly other: string | undefined;
}

/** The code for “no country”: international lines only. */
export const INTERNATIONAL = 'ZZ';

const CODE = /^([A-Z]{2})(-[A-Z0-9]{1,3})?$/i;
/** Subdivisions in ISO 3166-2 that have an ISO 3166-1 code too, and often numbers of their own. */
const TERRITORY =
  /^(?:CN-(?=HK|MO|TW)|FR-(?=BL|GF|GP|MF|MQ|NC|PF|PM|RE|TF|WF|YT)|NL-(?=AW|BQ|CW|SX)|US-(?=AS|GU|MP|PR|UM|VI))([A-Z]{2})[1-3]?$/;
/**
 * Language tags (“fr-CA”, “PT-BR”) that look like a region code, if a country follows the hyphen: the part before it is
 * not a country.
 */
const TAG =
  /^(?:(?!us|au|cn|in)[a-z]{2}|AR|FR|PT|DE(?=.(?:AT|CH|LI|LU))|ES(?=.(?:BO|DO|EC|GQ|GT|HN|MX|NI|PA|PE|PR|PY|SV|US|UY|VE))|NL(?=.(?:BE|SR)))-([A-Za-z]{2})$/;
const countryOf = (region: string | undefined): string | undefined => region?.slice(0, 2);

/** All assigned codes, in alphabetical order. */
const codes = CODES.split('|').flatMap((letters, first) =>
  (letters.match(/./g) ?? []).map((second) => String.fromCharCode(65 + first) + second),
);
const isAssigned = (country: string | undefined): boolean => country !== undefined && codes.includes(country);

/**
 * `code` as an upper-case ISO 3166 code (“gb-eng” and “GB_ENG” give “GB-ENG”, “UK” gives “GB”, “CN-HK” gives “HK”), or
 * `ZZ`; `undefined` for anything else, including unassigned country codes (“EN”, “EU”, “XX”) and language tags
 * (“en-US”, “fr-CA”).
 */
export function regionCode(code: unknown): string | undefined {
  const written = (typeof code === 'string' ? code : '').trim().replace('_', '-');
  if (!CODE.test(written)) return undefined;
  const upper = written.toUpperCase().replace(/^UK(?=-|$)/, 'GB');
  const territory = TERRITORY.exec(upper)?.[1];
  if (territory || upper === INTERNATIONAL) return territory ?? upper;
  const isTag = isAssigned(TAG.exec(written)?.[1]?.toUpperCase());
  return !isTag && isAssigned(countryOf(upper)) ? upper : undefined;
}

/** Zone names that belong to no country: fixed offsets, and abbreviations (`CET`, `EST5EDT`). */
const NO_PLACE = /^(Etc\/|GMT|(?!PRC|ROC|ROK)[A-Z]{3}(\d[A-Z]{3})?$)/;

/**
 * The country of an IANA time zone, old names and links included; `undefined` for a zone without a country, and for an
 * unknown one.
 */
export function regionOfZone(timeZone: unknown): string | undefined {
  if (typeof timeZone !== 'string' || timeZone.endsWith('/') || timeZone === '' || NO_PLACE.test(timeZone))
    return undefined;
  const place = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const mark = markOf(place);
  const at = ZONES.split('|').findIndex((marks) => marks.match(/.{4}/g)?.includes(mark));
  return codes[at] ?? codes.find((code) => code === place) ?? AREAS.find(([area]) => timeZone.startsWith(area))?.[1];
}

/** True for a zone named after a place, known or not; for any other, the language may decide. */
const namesPlace = (timeZone: unknown): boolean =>
  typeof timeZone === 'string' && timeZone.includes('/') && !NO_PLACE.test(timeZone);

/** The country that a language tag names (“en-CA”), never one it merely suggests. */
const regionOfTag = (tag: string): string | undefined =>
  regionCode(/^[a-z]{2,3}[-_](?:[a-z]{3}[-_]){0,3}(?:[a-z]{4}[-_])?([a-z]{2})(?![a-z\d])/i.exec(tag)?.[1]);

/**
 * The country named by the first language tag, or by a later tag of the same language. Other languages say what people
 * read, not where they are: Firefox in Dutch sends `nl, en-US, en` everywhere.
 */
function regionOfLanguages(languages: unknown): string | undefined {
  const tags = Array.isArray(languages)
    ? languages.filter((tag): tag is string => typeof tag === 'string' && /^[a-z]{2,3}\b/i.test(tag.replace('_', '-')))
    : [];
  const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
  for (const tag of tags) {
    const region = primaryLanguage(tag) === primaryLanguage(tags[0]!) ? regionOfTag(tag) : undefined;
    if (region && region !== INTERNATIONAL) return region;
  }
  return undefined;
}

/**
 * The visitor's region: their choice on this visit; else the page's; else their earlier choice; else the country of
 * their time zone; else, if the zone names no place (`UTC`, `Etc/…`, none), the country of their first language; else
 * none. Never looked up by IP address.
 */
export function findRegion(hints: RegionHints): FoundRegion {
  const hint = (name: keyof RegionHints): unknown =>
    Object.prototype.hasOwnProperty.call(hints, name) ? hints[name] : undefined;
  const zone = regionOfZone(hint('timeZone'));
  const fromLanguages = regionOfLanguages(hint('languages'));
  const candidates: readonly (readonly [code: string | undefined, origin: RegionOrigin])[] = [
    [regionCode(hint('chosen')), 'reader'],
    [regionCode(hint('page')), 'page'],
    [regionCode(hint('remembered')), 'reader'],
    [zone, 'zone'],
    [namesPlace(hint('timeZone')) ? undefined : fromLanguages, 'language'],
  ];
  const [code, origin] = candidates.find(([each]) => each !== undefined) ?? [undefined, 'none' as const];
  const isSettled = regionCode(hint('chosen')) !== undefined;
  return {
    region: code === INTERNATIONAL ? undefined : code,
    origin,
    other: isSettled ? undefined : [zone, fromLanguages].find((each) => each !== undefined && each !== countryOf(code)),
  };
}
