import { builtInLines, type KnownLines } from '../../content/helplines/built-in-lines.js';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { retiredNumbers } from '../../content/helplines/retired.js';
import { contactLink } from '../../domain/contact-link.js';
import { emergencyFor, linesFor, type RegionLines } from '../../domain/helpline.js';
import { withoutRetired } from '../../domain/retired-numbers.js';
import { digitsOf } from '../../domain/digits.js';
import { isCrisisKind, type Line, type Resource } from '../../domain/resource.js';
import { warnOnce } from '../../ui/warn-once.js';

/** The lines of the crisis block; the reader's search and filters have no effect on them. */
export interface CrisisLines {
  readonly region: string | undefined;
  readonly builtIn: RegionLines;
  /** Crisis lines of the page's own feed. */
  readonly own: readonly Resource[];
  readonly emergency?: string | undefined;
  /** Files of built-in lines that have not arrived. */
  readonly missing: KnownLines['missing'];
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

/**
 * The crisis block of `region`: the built-in lines, and those of the feed that add something. `changed` is called when
 * further lines of the region have arrived, or have failed to.
 */
export function crisisLines(
  region: string | undefined,
  resources: readonly Resource[],
  changed: () => void,
): CrisisLines {
  const { lines, missing } = builtInLines(region, changed);
  const builtIn = linesFor(lines, region);
  const known = new Set([...builtIn.first, ...builtIn.more].flatMap(numbersOf));
  const own = resources
    .filter(({ kind }) => isCrisisKind(kind))
    .flatMap((line) => inService(line) ?? [])
    .filter((line) => numbersOf(line).length === 0 || numbersOf(line).some((number) => !known.has(number)));
  return { region, builtIn, own, missing, emergency: emergencyFor(emergencyNumbers, region)?.number };
}

/** The digits of every number that the crisis block shows for `lines`. */
export function shownNumbers({ builtIn, own, emergency = '' }: CrisisLines): string[] {
  const shown = [...builtIn.first, ...builtIn.more, ...own];
  return [emergency, ...shown.flatMap(({ contacts }) => contacts.map((each) => digitsOf(contactLink(each).shown)))];
}
