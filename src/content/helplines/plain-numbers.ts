import { emergencyFor, linesFor } from '../../domain/helpline.js';
import { plainHref } from '../../domain/plain-href.js';
import { regionCode } from '../../domain/region.js';
import type { Line } from '../../domain/resource.js';
import { anywhere } from './anywhere.js';
import { emergencyNumbers } from './emergency.js';
import { WIDELY_READ } from './widely-read.js';

/** A name and its contacts: an address (`undefined` if there is none) and the text shown for it. */
export interface NamedWays {
  readonly name: string;
  readonly ways: readonly { readonly href: string | undefined; readonly shown: string }[];
}

const emergencyWays = (region: string): NamedWays['ways'] => {
  const number = emergencyFor(emergencyNumbers, region)?.number;
  return number === undefined ? [] : [{ href: `tel:${number}`, shown: number }];
};

/** The region code that `region` returns; `undefined` if there is none, or if it throws. */
function known(region: () => string | undefined): string | undefined {
  try {
    return regionCode(region());
  } catch {
    return undefined;
  }
}

/**
 * The emergency number and the first lines (of `linesOf`) for a region, or those of several countries if it is unknown, and the
 * directories. Uses no browser API that a page could break: for when nothing else can be rendered.
 */
export function plainNumbers(
  region: () => string | undefined,
  linesOf: (code: string | undefined) => readonly Line[] = () => [],
): NamedWays[] {
  const code = known(region);
  const lines = linesOf(code);
  const asWays = ({ name, contacts }: Line): NamedWays => ({
    name,
    ways: contacts.map((contact) => ({ href: plainHref(contact), shown: contact.display })),
  });
  const firstOf = (each: string): readonly Line[] => linesFor(lines, each).first;
  const own = code ? [{ name: code, ways: emergencyWays(code) }, ...firstOf(code).map(asWays)] : [];
  const all = own.some(({ ways }) => ways.length > 0)
    ? own.filter(({ ways }) => ways.length > 0)
    : WIDELY_READ.flatMap((each) => [
        { name: each, ways: emergencyWays(each) },
        ...firstOf(each).slice(0, 1).map(asWays),
      ]);
  return [...all, ...anywhere.map(asWays)];
}
