import { nativeAdapter } from '../adapters/native.js';
import { earliestStarts } from '../../domain/earliest-start.js';
import { nextOfGroup } from '../../domain/recurrence.js';
import { part } from '../../parts/part.js';
import type { Reader } from '../reader.js';
import { isDraft } from '../schema/draft.js';
import { groupSchema } from '../schema/group-schema.js';

/** Reads peer-support groups. */
export const groupReader: Reader<'groups'> = {
  kind: 'groups',
  adapters: [nativeAdapter('groups')],
  formats: part(() => import('../formats/groups.js')),
  schema: groupSchema,
  repair: part(() => import('../repairs/groups.js')),
  starts: (moment) => {
    const earliest = earliestStarts(moment);
    return {
      earliest: (record, zone) => {
        if (!isDraft(record)) return -Infinity;
        if (Object.hasOwn(record, 'schedule')) return earliest(record.schedule, zone);
        // It may be spelled differently (“Schedule”).
        return Object.keys(record).some((key) => /^s.*e$/i.test(key)) ? -Infinity : Infinity;
      },
      next: (group) => nextOfGroup(group, moment.now, moment.zone)?.start ?? Infinity,
    };
  },
};
