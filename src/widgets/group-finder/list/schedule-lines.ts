import type { Group } from '../../../domain/group.js';
import { scheduleRows } from '../../../domain/schedule-rows.js';
import { fill } from '../../../i18n/format.js';
import { rowLabel } from '../../../i18n/schedule-label.js';
import { zoneLabel } from '../../../i18n/when.js';
import type { FinderView } from '../finder-view.js';

/** The schedule of a group as text, one line for each time of day; with the zone if it is not the visitor's. */
export function scheduleLines(
  { schedule }: Group,
  { words, lang, zone, now }: Pick<FinderView, 'words' | 'lang' | 'zone' | 'now'>,
): string[] {
  return scheduleRows(schedule).map((row) => {
    const there = row.slot.timeZone;
    const text = rowLabel(row, lang, words);
    return there && there !== zone ? fill(words.elsewhere, { time: text, zone: zoneLabel(there, lang, now) }) : text;
  });
}
