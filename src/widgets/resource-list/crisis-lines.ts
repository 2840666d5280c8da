import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { helplines } from '../../content/helplines/index.js';
import { retiredNumbers } from '../../content/helplines/retired.js';
import { contactLink } from '../../domain/contact-link.js';
import { emergencyFor, linesFor, withoutRetired } from '../../domain/helpline.js';
import { digitsOf } from '../../domain/phone-number.js';
import { isCrisisKind, type Line, type Resource } from '../../domain/resource.js';
import type { CrisisLines } from './crisis-block.js';

/** Regions with built-in lines of their own. */
export const REGIONS: readonly string[] = [...new Set(helplines.flatMap(({ regions }) => regions))];

/** A resource without the numbers known to be out of service. */
export const inService = <T extends Line>(line: T): T => withoutRetired(line, retiredNumbers);

const numbersOf = (line: Line): string[] =>
  line.contacts.map(contactLink).map(({ contact, shown }) => (contact.method === 'call' || contact.method === 'text' ? `${contact.method} ${digitsOf(shown)}` : '')).filter(Boolean);

/** What belongs in the crisis block of `region`: the built-in lines, and the feed's own that say something new. */
export function crisisLines(region: string | undefined, resources: readonly Resource[]): CrisisLines {
  const builtIn = linesFor(helplines, region);
  const known = new Set([...builtIn.first, ...builtIn.more].flatMap(numbersOf));
  const own = resources
    .filter(({ kind }) => isCrisisKind(kind))
    .map(inService)
    .filter((line) => numbersOf(line).length === 0 || numbersOf(line).some((number) => !known.has(number)));
  return { region, builtIn, own, emergency: emergencyFor(emergencyNumbers, region)?.number };
}

/** True when the page's fallback holds a number that the block does not: it then stays in sight. */
export function hasOtherNumbers(fallback: string, { builtIn, own, emergency = '' }: CrisisLines): boolean {
  const known = [...builtIn.first, ...builtIn.more, ...own].flatMap(({ contacts }) => contacts.map((contact) => digitsOf(contactLink(contact).shown)));
  return (fallback.match(/\+?\p{Nd}[\p{Nd} ()./-]{1,24}\p{Nd}/gu) ?? []).some((number) => ![...known, emergency].includes(digitsOf(number)));
}
