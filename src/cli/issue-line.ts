import type { FeedIssue } from '../feed/feed-error.js';
import type { Effect } from '../feed/schema/remedies.js';

/** Hints for the maintainer of a feed, by message; the widgets omit them to save bytes. */
const HINTS: readonly (readonly [message: RegExp, path: RegExp, hint: string])[] = [
  [/^there is no such column/, /^Name$/, 'no group can be shown without its name'],
  [/^there is no such column/, /^(Day|Start)$/, 'groups are shown without a time'],
  [/^there is no such column/, /^Time zone$/, 'hours are taken to be on the clock of each visitor'],
  [/^shows “##/, /./, 'make the column wider, then save the file again'],
  [/^shows “#/, /./, 'fix its formula'],
  [/^shows “[-+\d]/, /./, 'make the column one of text, then type the number again'],
  [/^holds the same as/, /./, 'where both are filled in, the first is used'],
  [/^is missing/, /^(Name|name)$/, 'where cells are merged, write the name in each row'],
  [/^not a time/, /./, 'or 7:00 PM; without AM or PM an early hour may be either'],
  [/^not a weekday/, /./, 'in full: every word of the cell has to be known; “Week” and “Every” say the rest'],
  [
    /^not a date/,
    /./,
    'the order of 12/5/2026 is known only with a “Time zone” of the United States, Europe, Asia, Africa or Australia',
  ],
  [/^not an IANA time zone/, /./, 'such as America/Chicago'],
  [/^not a web address/, /./, 'words belong in the description or in “Join notes”'],
  [/^not one of: active/, /./, 'what may not go on is not shown as if it did'],
];

/** What was done about an unreadable value, and about what contains it. */
const BECAME: readonly (readonly [effect: Effect, path: RegExp, words: string])[] = [
  ['part', /^(schedule|Day|Start|Time zone|Week|Every|From|Until|Except|Date)/, 'this time is left out'],
  ['part', /^contacts/, 'this way to get through is left out'],
  ['part', /^steps/, 'this step is left out'],
  ['part', /./, 'what holds it is left out'],
  ['tighten', /^contentNote/, 'the story is covered, without words for why'],
  ['tighten', /^(consent|expires)/, 'the story is not shown'],
  ['tighten', /^place/, 'the place is an area, without directions'],
  ['tighten', /^rescue/, 'help may be sent'],
  ['tighten', /hours(\.|$)/, 'the hours are not known'],
  ['tighten', /^maxRounds/, 'no more rounds than at the beginning'],
  ['tighten', /^steps/, 'the reader moves on'],
  ['move', /^online\.url/, 'it is where one dials in'],
  ['move', /./, 'it is shown as a contact'],
  [
    'drop',
    /^(attendance|Attendance)$/,
    'how the group meets is not known, and its place is an area, without directions',
  ],
  ['drop', /Age$/, 'shown in its own words'],
  ['drop', /./, 'only this is dropped'],
];

/**
 * "row 4, schedule.0.start: not a time like 19:00 (this time is left out)": the place, the problem, and what was done
 * about it; for a table also a hint.
 */
export function issueLine({ index, row, path, message, kept, effect = 'drop' }: FeedIssue): string {
  const where = [row === undefined ? (index < 0 ? '' : `record ${index}`) : `row ${row}`, path]
    .filter((part) => part !== '')
    .join(', ');
  const hint =
    row === undefined ? undefined : HINTS.find(([wording, at]) => wording.test(message) && at.test(path))?.[2];
  const became = kept
    ? (BECAME.find(([done, at]) => done === effect && at.test(path))?.[2] ?? 'only this is dropped')
    : 'left out';
  const help = hint ? ` – ${hint}` : '';
  return `${where === '' ? 'the feed' : where}: ${message}${help}${index < 0 ? '' : ` (${became})`}`;
}
