import { isTimeZone } from '../domain/zoned-time.js';
import { readerHints } from '../page/reader-hints.js';
import { warnOnce } from './warn-once.js';

/** The visitor's zone; UTC where their system names none that the browser knows. */
export function ownZone(): string {
  const own = readerHints().timeZone;
  return own !== undefined && isTimeZone(own) ? own : 'UTC';
}

/** The zone to show times in: what the page gives where it is one, else the visitor's. `tag` is named in the warning. */
export function shownZone(given: string | undefined, tag: string): string {
  if (!given) return ownZone();
  if (isTimeZone(given)) return given;
  warnOnce(`<${tag}>: unknown time-zone "${given.slice(0, 40)}", using the visitor's`);
  return ownZone();
}
