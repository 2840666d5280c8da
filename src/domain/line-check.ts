import { contactLink } from './contact-link.js';
import { type RetiredNumber } from './helpline.js';
import { retirement } from './retired-numbers.js';
import { digitsOf } from './digits.js';
import type { Line } from './resource.js';
import { DAY, dayNumber } from './zoned-time.js';

/** Days after which the facts about a line should be checked again. */
export const WARN_DAYS = 180;
/** Days after which they must no longer be published. */
export const FAIL_DAYS = 365;

/** A problem with a line. */
export interface LineFinding {
  readonly id: string;
  /** `error`: the line must not be published like this. */
  readonly level: 'error' | 'warning';
  readonly message: string;
}

function freshness({ id, checked }: Line, now: number): LineFinding[] {
  const age = checked === undefined ? NaN : Math.floor(now / DAY) - dayNumber(checked);
  if (Number.isNaN(age)) return [{ id, level: 'error', message: 'has no date on which it was checked' }];
  if (age < -1) return [{ id, level: 'error', message: `was checked in the future, on ${checked}` }];
  if (age > FAIL_DAYS)
    return [
      { id, level: 'error', message: `was last checked ${age} days ago; more than ${FAIL_DAYS} must not be published` },
    ];
  return age > WARN_DAYS
    ? [{ id, level: 'warning', message: `was last checked ${age} days ago; check it again before ${FAIL_DAYS}` }]
    : [];
}

/**
 * The problems of `lines` at `now` (epoch ms): old or missing checks, missing sources, numbers that cannot be dialled
 * or are known to be out of service.
 */
export function checkLines(lines: readonly Line[], retired: readonly RetiredNumber[], now: number): LineFinding[] {
  return lines.flatMap((line) => {
    const { id, source, contacts, regions } = line;
    const found = freshness(line, now);
    if (source === undefined) found.push({ id, level: 'error', message: 'has no source' });
    for (const contact of contacts) {
      const { shown, problem } = contactLink(contact);
      if (problem) found.push({ id, level: 'error', message: `“${shown}” cannot be linked: ${problem}` });
      const dead = retirement(retired, contact, digitsOf(shown), regions);
      if (dead) found.push({ id, level: 'error', message: `“${shown}” is out of service: ${dead.reason}` });
    }
    return found;
  });
}
