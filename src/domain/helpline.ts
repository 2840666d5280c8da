import type { OpeningHours } from './opening-hours.js';
import type { Contact, Line } from './resource.js';

/** A line with the source of its facts and the date they were checked. */
export interface Helpline extends Line {
  readonly source: string;
  readonly checked: string;
}

/** The number for police, fire and ambulance in a region. */
export interface EmergencyNumber {
  readonly regions: readonly string[];
  readonly number: string;
  readonly source: string;
  readonly checked: string;
}

/** A number that must no longer be shown. */
export interface RetiredNumber {
  /** ASCII digits, as dialled within the region. */
  readonly digits: string;
  /** Only for this contact method; absent = for all methods. */
  readonly method?: Contact['method'] | undefined;
  /** Only with this keyword, case ignored. */
  readonly keyword?: string | undefined;
  /** Only with this key to press. */
  readonly press?: string | undefined;
  /** Only in these regions, and for lines that name no region; absent = everywhere. */
  readonly regions?: readonly string[] | undefined;
  /** Why, and what replaced it. */
  readonly reason: string;
  readonly source: string;
}

/** The lines of a region, in display order. */
export interface RegionLines {
  /** Up to two lines shown first, lines open day and night before others; empty if none is known. */
  readonly first: readonly Line[];
  /** The region's other lines. */
  readonly more: readonly Line[];
  /** Online directories for everyone; never empty if `lines` has one. */
  readonly directories: readonly Line[];
}

/**
 * True if a line of `regions` serves `region`: the same code, or the country that contains it. No line serves an
 * unknown region.
 */
export function serves(regions: readonly string[], region: string | undefined): boolean {
  return region !== undefined && regions.some((each) => each === region || region.startsWith(`${each}-`));
}

/**
 * The hours of a line as a whole: `always` if any contact has that, else the line's own if any contact keeps them, else
 * those of a contact.
 */
export function hoursOf({ contacts, hours }: Line): OpeningHours | undefined {
  const all = contacts.length > 0 ? contacts.map((contact) => contact.hours ?? hours) : [hours];
  return (
    all.find((each) => each === 'always') ??
    (all.includes(hours) ? hours : undefined) ??
    all.find((each) => each !== undefined)
  );
}

/** Sort key of a line, lowest first: lines for everyone that are open day and night. */
function urgency(line: Line): number {
  return (line.focus ? 2 : 0) + (hoursOf(line) === 'always' ? 0 : 1);
}

const isDirectory = (line: Line): boolean => line.kind === 'directory';

/**
 * The lines for a region: two to show first, the rest, and the directories that serve everyone. Equals keep the order
 * given.
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

/** The emergency number of a region, if two sources confirm one. */
export function emergencyFor(
  numbers: readonly EmergencyNumber[],
  region: string | undefined,
): EmergencyNumber | undefined {
  return numbers.find(({ regions }) => serves(regions, region));
}
