import { airtable } from '../adapters/airtable.js';
import { bmlt } from '../adapters/bmlt.js';
import { csv } from '../adapters/csv.js';
import { meetingGuide } from '../adapters/meeting-guide.js';
import { nativeAdapter } from '../adapters/native.js';
import { oiaa } from '../adapters/oiaa.js';
import { sheet } from '../adapters/sheet.js';
import { earliestStarts } from '../../domain/earliest-start.js';
import { nextOfGroup } from '../../domain/recurrence.js';
import type { Reader } from '../reader.js';
import { groupRemedies, groupSchema } from '../schema/group-schema.js';
import { isDraft } from '../schema/remedies.js';

/** Reads peer-support groups. A new format is one adapter and one line here. */
export const groupReader: Reader<'groups'> = {
  kind: 'groups',
  adapters: [nativeAdapter('groups'), bmlt, oiaa, meetingGuide, airtable, sheet, csv],
  schema: groupSchema,
  remedies: groupRemedies,
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
