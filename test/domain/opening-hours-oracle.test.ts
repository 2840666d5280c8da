import { expect } from '@open-wc/testing';
import { openState, type OpeningSchedule, type OpeningWindow } from '../../src/domain/opening-hours.js';
import { seeded, temporal, ZONES } from '../support/temporal.js';

const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
const weekdays = [1, 2, 3, 4, 5] as const;

describe('opening hours against Temporal over two years', () => {
  const FROM = '2026-01-01';
  const DAYS = 800;
  const random = seeded(6);
  const pick = <T>(...all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const randomWindow = (): OpeningWindow => {
    const open = Math.floor(random() * 96) * 15;
    const rule = pick<Partial<OpeningWindow>>(
      {},
      { days: weekdays },
      { days: [pick(1, 2, 3, 4, 5, 6, 7)] },
      { days: [pick(1, 3, 5), pick(6, 7)], weeks: [pick(1, 2, 3, 4, 5, -1)] },
      { monthDays: [pick(1, 10, 29, 31, -1, -3)] },
      { days: [pick(1, 4, 7)], every: 2, from: '2026-01-07' },
      { days: weekdays, from: '2026-02-01', until: '2027-10-31' },
    );
    return { open, close: pick(1440, Math.floor(random() * 97) * 15), ...rule };
  };

  for (const zone of ZONES) {
    (temporal ? it : it.skip)(`agrees in ${zone} at every opening and closing`, () => {
      for (let round = 0; round < 4; round++) {
        const schedule: OpeningSchedule = {
          timeZone: zone,
          windows: Array.from({ length: pick(1, 2, 3) }, randomWindow),
          exceptions: pick([], [{ date: '2026-12-25' }, { date: '2027-03-28', open: 60, close: 200 }]),
        };
        const all: { start: number; end: number }[] = [];
        const first = temporal!.PlainDate.from(FROM);
        for (let n = -40; n < DAYS; n++) {
          const date = first.add({ days: n });
          const instant = (minute: number, day = date) =>
            day
              .add({ days: Math.floor(minute / 1440) })
              .toPlainDateTime({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 })
              .toZonedDateTime(zone).epochMilliseconds;
          const exceptions = schedule.exceptions!.filter((each) => each.date === date.toString());
          const windows =
            exceptions.length > 0
              ? exceptions
              : schedule.windows.filter((window) => {
                  if (window.from && date.toString() < window.from) return false;
                  if (window.until && date.toString() > window.until) return false;
                  if (window.days && !(window.days as readonly number[]).includes(date.dayOfWeek)) return false;
                  const week = Math.ceil(date.day / 7);
                  if (
                    window.weeks &&
                    !window.weeks.includes(week as 1) &&
                    !(window.weeks.includes(-1) && date.day + 7 > date.daysInMonth)
                  )
                    return false;
                  if (
                    window.monthDays &&
                    !window.monthDays.includes(date.day) &&
                    !window.monthDays.includes(date.day - date.daysInMonth - 1)
                  )
                    return false;
                  // 2026-01-05 is the Monday of the week in which counting starts.
                  if (
                    window.every &&
                    Math.floor(date.since(temporal!.PlainDate.from('2026-01-05')).days / 7) % window.every !== 0
                  )
                    return false;
                  return true;
                });
          for (const { open, close } of windows) {
            if (open === undefined || close === undefined) continue;
            const start = instant(open);
            const end = instant(close <= open ? close + 1440 : close);
            if (end > start) all.push({ start, end });
          }
        }
        all.sort((a, b) => a.start - b.start);
        const merged: { start: number; end: number }[] = [];
        for (const each of all) {
          const last = merged.at(-1);
          if (last && each.start <= last.end) last.end = Math.max(last.end, each.end);
          else merged.push({ ...each });
        }
        const horizon = first
          .add({ days: 730 })
          .toPlainDateTime({ hour: 0, minute: 0 })
          .toZonedDateTime(zone).epochMilliseconds;
        const begin = first.toPlainDateTime({ hour: 0, minute: 0 }).toZonedDateTime(zone).epochMilliseconds;
        const instants = merged
          .flatMap(({ start, end }) => [start - 1, start, end - 1, end])
          .filter((each) => each >= begin && each < horizon);
        for (const now of instants) {
          const opening = merged.find(({ start, end }) => start <= now && now < end);
          const found = openState(schedule, now);
          const name = `${new Date(now).toISOString()} in ${JSON.stringify(schedule)}`;
          if (opening) {
            expect(found.state, name).to.equal('open');
            if (opening.end - now < 7 * 86_400_000)
              expect(iso('until' in found ? found.until : undefined), name).to.equal(iso(opening.end));
          } else {
            const next = merged.find(({ start }) => start > now);
            if (!next) continue;
            expect(found.state, name).to.equal('closed');
            expect(iso('opens' in found ? found.opens : undefined), name).to.equal(iso(next.start));
          }
        }
      }
    });
  }
});
