import { expect } from '@open-wc/testing';
import type { Slot, Weekday } from '../../src/domain/group.js';
import { scheduleRows } from '../../src/domain/schedule-rows.js';

const at7 = (weekday: Weekday, rest = {}): Slot => ({ weekday, start: 1140, duration: 60, timeZone: 'UTC', ...rest });

describe('schedule rows', () => {
  const cases: [string, Slot[], [number[], number][]][] = [
    [
      'says equal times of several weekdays once, in the order of the week',
      [at7(5), at7(1), at7(3)],
      [[[1, 3, 5], 1140]],
    ],
    [
      'keeps other times apart, by weekday and hour',
      [at7(3), at7(1, { start: 600 }), at7(1)],
      [
        [[1], 600],
        [[1, 3], 1140],
      ],
    ],
    [
      'keeps another length apart',
      [at7(1), at7(2, { duration: 90 })],
      [
        [[1], 1140],
        [[2], 1140],
      ],
    ],
    [
      'keeps another zone apart',
      [at7(1), at7(2, { timeZone: 'Asia/Tokyo' })],
      [
        [[1], 1140],
        [[2], 1140],
      ],
    ],
    [
      'keeps another rule apart',
      [at7(1), at7(2, { weeks: [1] })],
      [
        [[1], 1140],
        [[2], 1140],
      ],
    ],
    ['says a slot given twice once', [at7(1), at7(1)], [[[1], 1140]]],
    [
      'puts single occasions last, by date',
      [{ date: '2026-12-24', start: 600 }, { date: '2026-12-03', start: 700 }, at7(7)],
      [
        [[7], 1140],
        [[], 700],
        [[], 600],
      ],
    ],
    ['has nothing to say of an empty schedule', [], []],
  ];
  for (const [what, slots, expected] of cases) {
    it(what, () => {
      expect(scheduleRows(slots).map(({ weekdays, slot }) => [weekdays, slot.start])).to.deep.equal(expected);
    });
  }

  it('gathers the dates left out, in order, each once', () => {
    const rows = scheduleRows([
      at7(5, { except: ['2027-01-01', '2026-12-25'] }),
      at7(1, { except: ['2026-12-25', '2026-12-28'] }),
    ]);
    expect(rows.map(({ except }) => except)).to.deep.equal([['2026-12-25', '2026-12-28', '2027-01-01']]);
  });
});
