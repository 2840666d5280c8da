import type { Group } from '../../domain/group.js';
import { formatList } from '../../i18n/format.js';
import type { FinderView } from './finder-view.js';
import { addressLine } from './list/address-line.js';
import { scheduleLines } from './list/schedule-lines.js';

/** A description of a group for someone elsewhere: when (on its own clock), where, how to join. */
export function groupText(group: Group, view: FinderView): string {
  const { place, online, url, attendance } = group;
  // Always with its zone: the recipient may be in another one.
  const when = formatList(scheduleLines(group, { ...view, zone: '' }), view.lang);
  const where =
    place && attendance !== 'phone' && attendance !== 'online'
      ? [place.name, addressLine(place)].filter(Boolean).join(', ')
      : undefined;
  return [group.name, when, where, online?.url, online?.phone, url].filter(Boolean).join('\n');
}
