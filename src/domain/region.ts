/** Where a region came from; the reader is always told and can always change it. */
export type RegionOrigin = 'page' | 'reader' | 'language' | 'zone' | 'none';

/** What there is to tell a region by. */
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

/** A region and how it was told. */
export interface FoundRegion {
  /** ISO 3166-1 (“CA”) or 3166-2 (“GB-ENG”); `undefined` = international. */
  readonly region: string | undefined;
  readonly origin: RegionOrigin;
}

/** The code that means “no country”: international lines only. */
export const INTERNATIONAL = 'ZZ';

const CODE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** `code` as ISO 3166 in capitals (“gb-eng” and “GB_ENG” give “GB-ENG”, “UK” gives “GB”); `undefined` for anything else. */
export function regionCode(code: string | number | undefined): string | undefined {
  const upper = String(code ?? '').trim().toUpperCase().replace('_', '-').replace(/^UK(?=-|$)/, 'GB');
  return CODE.test(upper) ? upper : undefined;
}

/** The country a language tag names (“en-CA”), never one it only makes likely. */
function regionOfTag(tag: string): string | undefined {
  try {
    return regionCode(new Intl.Locale(tag.replace('_', '-')).region);
  } catch {
    // Malformed, or no text at all, as some browsers in apps have it.
    return undefined;
  }
}

/** Cities (the last part of an IANA zone) and whole areas (ending in “/”) of places with lines of their own. */
const ZONES: Readonly<Record<string, string>> = {
  US: 'New_York Chicago Denver Los_Angeles Phoenix Anchorage Honolulu Detroit Boise Juneau Sitka Nome Yakutat Metlakatla Adak Menominee America/Indiana/ America/Kentucky/ America/North_Dakota/',
  CA: 'Toronto Vancouver Edmonton Winnipeg Halifax St_Johns Regina Montreal Whitehorse Yellowknife Iqaluit Moncton Glace_Bay Goose_Bay Swift_Current Creston Dawson Dawson_Creek Fort_Nelson Inuvik Rankin_Inlet Resolute Cambridge_Bay',
  GB: 'London Belfast',
  IE: 'Dublin',
  AU: 'Australia/',
  NZ: 'Auckland Chatham',
  DE: 'Berlin Busingen',
  AT: 'Vienna',
  CH: 'Zurich',
  LI: 'Vaduz',
  FR: 'Paris',
  ES: 'Madrid Canary Ceuta',
  NL: 'Amsterdam',
  SE: 'Stockholm',
  NO: 'Oslo',
  FI: 'Helsinki Mariehamn',
  DK: 'Copenhagen',
  IN: 'Kolkata Calcutta',
  SG: 'Singapore',
  HK: 'Hong_Kong',
  KR: 'Seoul',
  JP: 'Tokyo',
  BR: 'Sao_Paulo Rio_Branco Manaus Bahia Fortaleza Recife Belem Cuiaba Campo_Grande Porto_Velho Boa_Vista Maceio Araguaina Noronha Santarem Eirunepe',
  MX: 'Mexico_City Tijuana Monterrey Cancun Merida Hermosillo Chihuahua Mazatlan Ojinaga Matamoros Ciudad_Juarez Bahia_Banderas',
  ZA: 'Johannesburg',
};

/** The country of an IANA time zone, where this library has lines for it. */
export function regionOfZone(timeZone: string | undefined): string | undefined {
  if (!timeZone?.includes('/')) return undefined;
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  for (const [region, places] of Object.entries(ZONES)) {
    if (places.split(' ').some((place) => (place.endsWith('/') ? timeZone.startsWith(place) : place === city))) return region;
  }
  return undefined;
}

/**
 * The reader's region: what they chose on this visit, else the page's, else what they chose before, else the first browser
 * language that names a country, else the time zone, else none. Never an address look-up.
 */
export function findRegion(hints: RegionHints): FoundRegion {
  const told = [
    [hints.chosen, 'reader'],
    [hints.page, 'page'],
    [hints.remembered, 'reader'],
  ] as const;
  for (const [code, origin] of told) {
    const region = regionCode(code);
    if (region) return { region: region === INTERNATIONAL ? undefined : region, origin };
  }
  for (const tag of hints.languages ?? []) {
    const region = regionOfTag(tag);
    if (region) return { region, origin: 'language' };
  }
  const zone = regionOfZone(hints.timeZone);
  return zone ? { region: zone, origin: 'zone' } : { region: undefined, origin: 'none' };
}
