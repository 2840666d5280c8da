import type { FeedIssue } from '../feed/feed-error.js';

/** What helps whoever keeps the feed, by what is said; the widgets leave it out for its length. */
const HINTS: readonly (readonly [message: RegExp, path: RegExp, hint: string])[] = [
  [/^there is no such column/, /^Name$/, 'no group can be shown without its name'],
  [/^there is no such column/, /^(Day|Start)$/, 'groups are shown without a time'],
  [/^there is no such column/, /^Time zone$/, 'hours are taken to be on the clock of each visitor'],
  [/^shows “##/, /./, 'make the column wider, then save the file again'],
  [/^shows “#/, /./, 'mend its formula'],
  [/^shows “[-+\d]/, /./, 'make the column one of text, then type the number again'],
  [/^holds the same as/, /./, 'where both are filled in, the first is used'],
  [/^is missing/, /^(Name|name)$/, 'where cells are merged, write the name in each row'],
  [/^not a time/, /./, 'or 7:00 PM; without AM or PM an early hour may be either'],
  [/^not a weekday/, /./, 'in full: every word of the cell has to be known; “Week” and “Every” say the rest'],
  [/^not a date/, /./, 'the order of 12/5/2026 is known only with a “Time zone” of the United States, Europe, Asia, Africa or Australia'],
  [/^not an IANA time zone/, /./, 'such as America/Chicago'],
  [/^not a web address/, /./, 'words belong in the description or in “Join notes”'],
  [/^not one of: active/, /./, 'the group is shown as active'],
];

/** "row 4, schedule.0.start: not a time like 19:00 (only this is dropped)": where, what, and what becomes of it; of a table also what may help. */
export function issueLine({ index, row, path, message, kept }: FeedIssue): string {
  const where = [row === undefined ? (index < 0 ? '' : `record ${index}`) : `row ${row}`, path].filter((part) => part !== '').join(', ');
  const hint = row === undefined ? undefined : HINTS.find(([said, at]) => said.test(message) && at.test(path))?.[2];
  return `${where === '' ? 'the feed' : where}: ${message}${hint ? ` – ${hint}` : ''}${index < 0 ? '' : kept ? ' (only this is dropped)' : ' (left out)'}`;
}
