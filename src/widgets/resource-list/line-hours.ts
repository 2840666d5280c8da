import { openRank, openState, type OpeningHours } from '../../domain/opening-hours.js';
import { openingLabel, type OpeningLabel, type OpeningWords } from '../../i18n/opening-label.js';
import { shownZone } from '../../ui/reader-zone.js';

/** For whom hours are put into words. */
export interface HoursReader {
  /** Epoch ms. */
  readonly now: number;
  /** The zone that the page gives for times; see `shownZone`. */
  readonly givenZone: string | undefined;
  /** BCP 47. */
  readonly lang: string;
}

/** When a schedule is open: what to say of it now, and how soon it helps (0 if open, 1 if unknown, 2 if closed). */
export const lineHours = {
  label: (hours: OpeningHours, reader: HoursReader, words: OpeningWords): OpeningLabel =>
    openingLabel(
      openState(hours, reader.now),
      hours,
      { ...reader, zone: shownZone(reader.givenZone, 'peer-resource-list') },
      words,
    ),
  rank: (hours: OpeningHours, now: number): 0 | 1 | 2 => openRank(openState(hours, now)),
};
