import { AREAS, CODES, ZONES } from './zone-countries.js';

/** Where a region came from; the reader always sees it and can always change it. */
export type RegionOrigin = 'page' | 'reader' | 'language' | 'zone' | 'none';

/** What a region can be derived from; only own properties count. */
export interface RegionHints {
  /** The page's `region`. */
  readonly page?: string | undefined;
  /** What the reader chose on this visit. */
  readonly chosen?: string | undefined;
  /** What the reader chose on an earlier visit. */
  readonly remembered?: string | undefined;
  /** The browser's languages, most wanted first. */
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
   * Another country that the zone or the language names: where the reader may be instead. None after a choice on this
   * visit.
   */
  readonly other: string | undefined;
}

/** The code that means “no country”: international lines only. */
export const INTERNATIONAL = 'ZZ';

const CODE = /^([A-Z]{2})(-[A-Z0-9]{1,3})?$/i;
/** Parts of a country in ISO 3166-2 that have a code of their own in ISO 3166-1, and often numbers of their own. */
const TERRITORY =
  /^(?:CN-(?=HK|MO|TW)|FR-(?=BL|GF|GP|MF|MQ|NC|PF|PM|RE|TF|WF|YT)|NL-(?=AW|BQ|CW|SX)|US-(?=AS|GU|MP|PR|UM|VI))([A-Z]{2})[1-3]?$/;
/**
 * Tags of languages (“fr-CA”, “PT-BR”), if a country stands behind the hyphen: what is before it is not a country then.
 */
const TAG =
  /^(?:(?!us|au|cn|in)[a-z]{2}|AR|FR|PT|DE(?=.(?:AT|CH|LI|LU))|ES(?=.(?:BO|DO|EC|GQ|GT|HN|MX|NI|PA|PE|PR|PY|SV|US|UY|VE))|NL(?=.(?:BE|SR)))-([A-Za-z]{2})$/;
const countryOf = (region: string | undefined): string | undefined => region?.slice(0, 2);

const isAssigned = (country: string | undefined): boolean =>
  country !== undefined && CODES.split(' ').includes(country);

/**
 * `code` as ISO 3166 in capitals (“gb-eng” and “GB_ENG” give “GB-ENG”, “UK” gives “GB”, “CN-HK” gives “HK”), or `ZZ`;
 * `undefined` for anything else, a country code that is not assigned (“EN”, “EU”, “XX”) and a language tag (“en-US”,
 * “fr-CA”) among it.
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

/**
 * Names of zones that belong to no country: fixed offsets, and the rules that are named after letters (`CET`,
 * `EST5EDT`).
 */
const NO_PLACE = /^(Etc\/|GMT|(?!PRC|ROC|ROK)[A-Z]{3}(\d[A-Z]{3})?$)/;

/**
 * The country that an IANA time zone lies in, old names and links included; `undefined` for one that belongs to none,
 * or that nobody knows.
 */
export function regionOfZone(timeZone: unknown): string | undefined {
  if (typeof timeZone !== 'string' || timeZone.endsWith('/') || timeZone === '' || NO_PLACE.test(timeZone))
    return undefined;
  const codes = CODES.split(' ');
  const place = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const at = ZONES.split('|').findIndex((places) => places.split(' ').includes(place));
  return codes[at] ?? codes.find((code) => code === place) ?? AREAS.find(([area]) => timeZone.startsWith(area))?.[1];
}

/** True for a zone that names a place, known or not: where it is silent, the language may speak. */
const namesPlace = (timeZone: unknown): boolean =>
  typeof timeZone === 'string' && timeZone.includes('/') && !NO_PLACE.test(timeZone);

/** The country that a language tag names (“en-CA”), never one it only makes likely. */
const regionOfTag = (tag: string): string | undefined =>
  regionCode(/^[a-z]{2,3}[-_](?:[a-z]{3}[-_]){0,3}(?:[a-z]{4}[-_])?([a-z]{2})(?![a-z\d])/i.exec(tag)?.[1]);

/**
 * The country that the most wanted language names, in its own tag or in a later one of the same language. Other
 * languages say what somebody reads, not where they are: Firefox in Dutch asks for `nl, en-US, en` everywhere.
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
 * The reader's region: what they chose on this visit, else the page's, else what they chose before, else the country of
 * their time zone, else, where the zone names no place (`UTC`, `Etc/…`, none), the one that their first language names,
 * else none. Never an address look-up.
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
