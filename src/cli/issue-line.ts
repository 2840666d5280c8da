import type { FeedIssue } from '../feed/feed-error.js';

/** "row 4, schedule.0.start: not a time like 19:00 (only this is dropped)": where, what, and what becomes of it. */
export function issueLine({ index, row, path, message, kept }: FeedIssue): string {
  const where = [row === undefined ? (index < 0 ? '' : `record ${index}`) : `row ${row}`, path].filter((part) => part !== '').join(', ');
  return `${where === '' ? 'the feed' : where}: ${message}${index < 0 ? '' : kept ? ' (only this is dropped)' : ' (left out)'}`;
}
