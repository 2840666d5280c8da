import { calendarFileName, groupCalendar } from '../../domain/calendar.js';
import type { Group } from '../../domain/group.js';
import { saveFile } from '../../ui/save-file.js';
import type { FinderView } from './finder-view.js';

/** Hands the dates of `group` to the browser as a calendar file. */
export function saveCalendar(group: Group, { now, zone }: Pick<FinderView, 'now' | 'zone'>): void {
  const { place, online, description } = group;
  const location = online?.url ?? [place?.name, place?.address, place?.city].filter(Boolean).join(', ');
  const text = groupCalendar(group, { now, readerZone: zone, host: globalThis.location.hostname, location, description });
  if (text) saveFile(calendarFileName(group), 'text/calendar', text);
}
