import { airtable } from '../adapters/airtable.js';
import { bmlt } from '../adapters/bmlt.js';
import { csv } from '../adapters/csv.js';
import { meetingGuide } from '../adapters/meeting-guide.js';
import { nativeAdapter } from '../adapters/native.js';
import { oiaa } from '../adapters/oiaa.js';
import { sheet } from '../adapters/sheet.js';
import type { Reader } from '../reader.js';
import { groupRemedies, groupSchema } from '../schema/group-schema.js';

/** Reads peer-support groups. A new format is one adapter and one line here. */
export const groupReader: Reader<'groups'> = {
  kind: 'groups',
  adapters: [nativeAdapter('groups'), bmlt, oiaa, meetingGuide, airtable, sheet, csv],
  schema: groupSchema,
  remedies: groupRemedies,
};
