import { calendarFileName, groupCalendar } from '../../domain/calendar.js';
import type { Group } from '../../domain/group.js';
import { saveFile } from '../../ui/save-file.js';
import type { FinderView } from './finder-view.js';

/**
 * Saves the dates of `group` as a calendar file with every way to take part: the place, the link, the number.
 */
export function saveCalendar(group: Group, { now, zone }: Pick<FinderView, 'now' | 'zone'>): void {
  const { place, online, attendance } = group;
  const isRemote = attendance === 'online' || attendance === 'phone';
  const room = isRemote ? '' : [place?.name, place?.address, place?.city].filter(Boolean).join(', ');
  const location = room || online?.url || online?.phone;
  const ways = [online?.url, online?.phone].filter((way) => way !== location);
  const description = [...ways, online?.phoneNotes, online?.notes, group.description].filter(Boolean).join('\n');
  const text = groupCalendar(group, {
    now,
    readerZone: zone,
    host: globalThis.location.hostname,
    location,
    description,
  });
  if (text) saveFile(calendarFileName(group), 'text/calendar', text);
}
