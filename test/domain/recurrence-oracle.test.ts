import { expect } from '@open-wc/testing';
import { isWeekly, type Slot, type Weekday, type WeeklySlot, type WeekOfMonth } from '../../src/domain/group.js';
import { nextOccurrence, type Occurrence } from '../../src/domain/recurrence.js';
import { seeded, temporal, ZONES } from '../support/temporal.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
const itWithTemporal = temporal ? it : it.skip;

describe('recurrence beside an oracle', () => {
  /** Looks at one date after the other, with the engine's calendar. */
  function oracle(slot: Slot, now: number, days: number): Occurrence | undefined {
    const zone = slot.timeZone ?? 'UTC';
    let date = temporal!.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: -3 });
    for (let n = 0; n < days; n++, date = date.add({ days: 1 })) {
      if (!meetsOn(slot, date.toString())) continue;
      const wall = date.toPlainDateTime({ hour: Math.floor(slot.start / 60), minute: slot.start % 60 });
      const start = wall.toZonedDateTime(zone).epochMilliseconds;
      const { duration, fixedEnd } = slot;
      const onClock =
        duration === undefined || !(fixedEnd || duration === 1440)
          ? start
          : wall.add({ minutes: duration }).toZonedDateTime(zone).epochMilliseconds;
      const end = duration === undefined ? undefined : onClock > start ? onClock : start + duration * 60_000;
      if ((end ?? start + 3_600_000) > now) return { start, end };
    }
    return undefined;
  }

  function meetsOn(slot: Slot, iso: string): boolean {
    if (!isWeekly(slot)) return slot.date === iso;
    const date = temporal!.PlainDate.from(iso);
    if (date.dayOfWeek !== slot.weekday || slot.except?.includes(iso)) return false;
    if ((slot.from && iso < slot.from) || (slot.until && iso > slot.until)) return false;
    if (slot.from && slot.every) {
      let first = temporal!.PlainDate.from(slot.from);
      while (first.dayOfWeek !== slot.weekday) first = first.add({ days: 1 });
      if (date.since(first).days % (7 * slot.every) !== 0) return false;
    }
    return (
      !slot.weeks ||
      slot.weeks.some((week) =>
        week === -1 ? date.day + 7 > date.daysInMonth : date.day > (week - 1) * 7 && date.day <= week * 7,
      )
    );
  }

  itWithTemporal('finds what a search day by day finds, 2026–2027', function () {
    this.timeout(60_000);
    const random = seeded(53);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const date = () =>
      new Date(utc('2026-01-01T00:00') + Math.floor(random() * 730) * 86_400_000).toISOString().slice(0, 10);
    for (const zone of ZONES) {
      for (let n = 0; n < 40; n++) {
        const rule = pick<() => Partial<WeeklySlot>>([
          () => ({}),
          () => ({}),
          () => ({ weeks: [pick<WeekOfMonth>([1, 2, 3, 4, 5, -1]), pick<WeekOfMonth>([1, 2, 3, 4, -1])] }),
          () => ({ every: pick([2, 3, 4]), from: date() }),
          () => ({ from: date(), until: date() }),
          () => ({ every: 2, from: date(), weeks: [1, 3] }),
          () => ({ except: Array.from({ length: 40 }, date) }),
        ])();
        const slot: WeeklySlot = {
          weekday: pick<Weekday>([1, 2, 3, 4, 5, 6, 7, 7]),
          start: pick([0, 15, 30, 60, 90, 120, 135, 150, 180, 600, 1140, 1410, 1439]),
          duration: pick([undefined, 30, 60, 90, 180, 1439, 1440]),
          fixedEnd: pick([undefined, true]),
          timeZone: zone,
          ...rule,
        };
        const now = utc('2026-01-01T00:00') + Math.floor(random() * 730 * 1440) * 60_000;
        const mine = nextOccurrence(slot, now, 'UTC');
        const theirs = oracle(slot, now, 1100);
        expect([iso(mine?.start), iso(mine?.end)], JSON.stringify({ slot, now: iso(now) })).to.deep.equal([
          iso(theirs?.start),
          iso(theirs?.end),
        ]);
      }
    }
  });

  itWithTemporal('finds what that search finds around each change of the clock', function () {
    this.timeout(60_000);
    for (const zone of ZONES) {
      for (const change of [
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-04-24',
        '2026-09-06',
        '2026-10-04',
        '2026-10-25',
        '2026-10-30',
        '2026-11-01',
      ]) {
        const weekday = temporal!.PlainDate.from(change).dayOfWeek as Weekday;
        for (const start of [0, 30, 60, 105, 120, 150, 180, 1410]) {
          for (const length of [
            { duration: 60 },
            { duration: 60, fixedEnd: true },
            { duration: 300, fixedEnd: true },
          ] as const) {
            const slot: WeeklySlot = { weekday, start, ...length, timeZone: zone };
            for (const hours of [-30, -1, 1, 3, 25]) {
              const now = utc(`${change}T00:00`) + hours * 3_600_000;
              expect(
                nextOccurrence(slot, now, 'UTC'),
                `${zone} ${change} ${String(start)} ${String(hours)} ${JSON.stringify(length)}`,
              ).to.deep.equal(oracle(slot, now, 20));
            }
          }
        }
      }
    }
  });
});
