import { contactLink } from './contact-link.js';
import type { OpeningHours } from './opening-hours.js';
import { digitsOf } from './phone-number.js';
import type { Contact, Line } from './resource.js';

/** A line whose facts come with their source and the day they were checked. */
export interface Helpline extends Line {
  readonly source: string;
  readonly checked: string;
}

/** The number for police, fire and ambulance of a region. */
export interface EmergencyNumber {
  readonly regions: readonly string[];
  readonly number: string;
  readonly source: string;
  readonly checked: string;
}

/** A number that must not be shown any more. */
export interface RetiredNumber {
  /** ASCII digits, as dialled within the region. */
  readonly digits: string;
  /** Only for this way of contact; absent = for every way. */
  readonly method?: Contact['method'] | undefined;
  /** Only with this keyword, in any case. */
  readonly keyword?: string | undefined;
  /** Only when this key is pressed. */
  readonly press?: string | undefined;
  /** Only in these regions, and on lines that name none; absent = everywhere. */
  readonly regions?: readonly string[] | undefined;
  /** Why, and what took its place. */
  readonly reason: string;
  readonly source: string;
}

/** The most telling lines of a region, in the order to show them. */
export interface RegionLines {
  /** Two lines side by side, open day and night where the region has two; empty where none is known. */
  readonly first: readonly Line[];
  /** The region's other lines. */
  readonly more: readonly Line[];
  /** Online directories for anywhere. Never empty while `lines` holds one. */
  readonly directories: readonly Line[];
}

/**
 * True when a line of `regions` serves `region`: the same code, or the country around it. Nothing serves an unknown
 * region.
 */
export function serves(regions: readonly string[], region: string | undefined): boolean {
  return region !== undefined && regions.some((each) => each === region || region.startsWith(`${each}-`));
}

/**
 * The hours to say of a line as a whole: day and night where one way is, else its own where a way keeps them, else
 * those of a way.
 */
export function hoursOf({ contacts, hours }: Line): OpeningHours | undefined {
  const all = contacts.length > 0 ? contacts.map((contact) => contact.hours ?? hours) : [hours];
  return (
    all.find((each) => each === 'always') ??
    (all.includes(hours) ? hours : undefined) ??
    all.find((each) => each !== undefined)
  );
}

/** How soon a line should be seen: open day and night and for everyone first. */
function urgency(line: Line): number {
  return (line.focus ? 2 : 0) + (hoursOf(line) === 'always' ? 0 : 1);
}

const isDirectory = (line: Line): boolean => line.kind === 'directory';

/**
 * The lines for a region: two to show first, the rest, and the directories that serve anyone. The order given decides
 * between equals.
 */
export function linesFor(lines: readonly Line[], region: string | undefined): RegionLines {
  const own = lines
    .filter((line) => !isDirectory(line) && serves(line.regions, region))
    .sort((a, b) => urgency(a) - urgency(b));
  return {
    first: own.slice(0, 2),
    more: own.slice(2),
    directories: lines.filter((line) => isDirectory(line) && line.regions.length === 0),
  };
}

/** The emergency number of a region, where one is corroborated. */
export function emergencyFor(
  numbers: readonly EmergencyNumber[],
  region: string | undefined,
): EmergencyNumber | undefined {
  return numbers.find(({ regions }) => serves(regions, region));
}

/** The reason not to show a contact, if it is known to be out of service in every region of its line. */
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

/** A line without the numbers known to be out of service; `report` is called with each, as shown. */
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
