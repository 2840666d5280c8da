import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { steadyDay } from '../../../src/reactions/steady-day.js';

describe('the day by which presses are forgotten', () => {
  const table: [name: string, days: number[], believed: (number | undefined)[]][] = [
    ['follows the calendar, one write behind', [100, 101, 101, 140, 140], [undefined, 100, 101, 101, 140]],
    ['takes no notice of one wrong moment', [100, 20_000, 100, 101], [undefined, 100, 100, 100]],
    [
      'takes no notice of a wrong day, however many writes it has',
      [100, 20_000, 20_000, 20_000, 101],
      [undefined, 100, 100, 100, 100],
    ],
    ['believes a leap that another day has followed', [100, 300, 300, 301, 302], [undefined, 100, 100, 100, 301]],
    ['goes back with a clock that was ahead', [100, 130, 101, 102], [undefined, 100, 101, 101]],
  ];
  for (const [name, days, believed] of table) {
    it(name, () => {
      const sure = steadyDay();
      assert.deepEqual(days.map(sure), believed);
    });
  }
});
