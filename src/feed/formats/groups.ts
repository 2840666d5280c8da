import { airtable } from '../adapters/airtable.js';
import { bmlt } from '../adapters/bmlt.js';
import { csv } from '../adapters/csv.js';
import { meetingGuide } from '../adapters/meeting-guide.js';
import { oiaa } from '../adapters/oiaa.js';
import { sheet } from '../adapters/sheet.js';
import type { Adapter } from '../adapters/adapter.js';

/** Formats of groups, tried in this order. A new one is an adapter and a line here. */
export const adapters: readonly Adapter[] = [bmlt, oiaa, meetingGuide, airtable, sheet, csv];
