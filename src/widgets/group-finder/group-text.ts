import type { Group } from '../../domain/group.js';
import { formatList } from '../../i18n/format.js';
import type { FinderView } from './finder-view.js';
import { addressLine } from './list/address-line.js';
import { scheduleLines } from './list/schedule-lines.js';

/** A group in words for somebody elsewhere: when on its own clock, where, how to join. */
export function groupText(group: Group, view: FinderView): string {
  const { place, online, url, attendance } = group;
  // No zone is the reader's here: whoever gets this may be in another.
  const when = formatList(scheduleLines(group, { ...view, zone: '' }), view.lang);
  const where =
    place && attendance !== 'phone' && attendance !== 'online'
      ? [place.name, addressLine(place)].filter(Boolean).join(', ')
      : undefined;
  return [group.name, when, where, online?.url, online?.phone, url].filter(Boolean).join('\n');
}
