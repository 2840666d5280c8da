import { retiredNumbers } from '../../content/helplines/retired.js';
import { contactLink } from '../../domain/contact-link.js';
import { withoutRetired } from '../../domain/retired-numbers.js';
import { digitsOf } from '../../domain/digits.js';
import { isCrisisKind, type Line, type Resource } from '../../domain/resource.js';
import { warnOnce } from '../../ui/warn-once.js';
import type { FirstCrisis } from './first-crisis.js';

/** The lines of the crisis block; the reader's search and filters have no effect on them. */
export interface CrisisLines extends FirstCrisis {
  /** Crisis lines of the page's own feed. */
  readonly own: readonly Resource[];
}

/**
 * A resource without numbers that are known to be out of service, each with a warning for whoever maintains the feed;
 * `undefined` where nothing usable remains.
 */
export function inService<T extends Line>(line: T): T | undefined {
  const kept = withoutRetired(line, retiredNumbers, (shown, { reason }) =>
    warnOnce(`<peer-resource-list>: “${shown}” is left out: ${reason}`),
  );
  return kept !== line && kept.contacts.length === 0 && !kept.url ? undefined : kept;
}

const numbersOf = (line: Line): string[] =>
  line.contacts
    .map(contactLink)
    .map(({ contact, shown }) =>
      contact.method === 'call' || contact.method === 'text' ? `${contact.method} ${digitsOf(shown)}` : '',
    )
    .filter(Boolean);

/** What is built in, and those of the feed's crisis lines that add something. */
export function crisisLines(first: FirstCrisis, resources: readonly Resource[]): CrisisLines {
  const { builtIn } = first;
  const known = new Set([...builtIn.first, ...builtIn.more].flatMap(numbersOf));
  const own = resources
    .filter(({ kind }) => isCrisisKind(kind))
    .flatMap((line) => inService(line) ?? [])
    .filter((line) => numbersOf(line).length === 0 || numbersOf(line).some((number) => !known.has(number)));
  return { ...first, own };
}

/** The digits of every number that the crisis block shows for `lines`. */
export function shownNumbers({ builtIn, own, emergency = '' }: CrisisLines): string[] {
  const shown = [...builtIn.first, ...builtIn.more, ...own];
  return [emergency, ...shown.flatMap(({ contacts }) => contacts.map((each) => digitsOf(contactLink(each).shown)))];
}

/** True if it depends on the time whether one of the lines is open. */
export function hasSchedule({ builtIn, own }: CrisisLines): boolean {
  const lines: readonly Line[] = [...builtIn.first, ...builtIn.more, ...builtIn.directories, ...own];
  return lines.some(({ hours, contacts }) =>
    [hours, ...contacts.map((each) => each.hours)].some((each) => typeof each === 'object' && each.timeZone),
  );
}
