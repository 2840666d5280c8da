import { openRank, openState, type OpeningHours } from '../../domain/opening-hours.js';
import { openingLabel, type OpeningLabel, type OpeningWords } from '../../i18n/opening-label.js';
import type { WhenReader } from '../../i18n/when.js';

/** When a schedule is open: what to say of it now, and how soon it helps (0 if open, 1 if unknown, 2 if closed). */
export const lineHours = {
  label: (hours: OpeningHours, reader: WhenReader, words: OpeningWords): OpeningLabel =>
    openingLabel(openState(hours, reader.now), hours, reader, words),
  rank: (hours: OpeningHours, now: number): 0 | 1 | 2 => openRank(openState(hours, now)),
};
