import { ownCopy } from '../own-copy.js';
import { listOfOne, textList, wholeNumber, yesOrNo } from './clear-values.js';
import type { exceptionShape, scheduleShape, windowShape } from './opening-hours-schema.js';
import { isDraft } from './draft.js';
import { extend, drop, DROP, tighten, type Remedies, type Remedy } from './remedies.js';

/**
 * Hours that are unknown except for their note: one unreadable window or exception may be the one that says “closed”.
 */
const unknown = (read?: Remedy['read']): Remedy =>
  tighten((hours) => ownCopy({ always: false, note: isDraft(hours) ? hours.note : undefined }), read, 'hours');

const windowRemedies: Remedies<typeof windowShape> = {
  days: unknown(listOfOne),
  open: unknown(),
  close: unknown(),
  weeks: unknown(listOfOne),
  monthDays: unknown(listOfOne),
  dates: unknown(textList(/[,;]/)),
  every: unknown(wholeNumber),
  from: unknown(),
  until: unknown(),
  count: unknown(wholeNumber),
  weekStart: unknown(),
  override: unknown(yesOrNo),
};

const exceptionRemedies: Remedies<typeof exceptionShape> = {
  date: unknown(),
  open: unknown(),
  close: unknown(),
  closed: unknown(yesOrNo),
};

const scheduleRemedies: Remedies<typeof scheduleShape> = {
  always: drop(yesOrNo),
  timeZone: DROP,
  weekly: [unknown(listOfOne), windowRemedies],
  exceptions: [unknown(listOfOne), exceptionRemedies],
  // Where the hours are only words, the note is all there is: if it cannot be read, nothing is known.
  note: extend(unknown(), { effect: (hours) => (isDraft(hours) ? 'drop' : 'tighten') }),
};

/** What happens to each field of opening hours (the value of `hours`) that cannot be read. */
export const hoursRemedies = [unknown(), scheduleRemedies] as const;
