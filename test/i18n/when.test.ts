import { expect } from '@open-wc/testing';
import { scheduleRows } from '../../src/domain/schedule-rows.js';
import type { Slot } from '../../src/domain/group.js';
import { groupFinder as ar } from '../../src/i18n/ar/group-finder.js';
import { groupFinder as en } from '../../src/i18n/en/group-finder.js';
import { groupFinder as es } from '../../src/i18n/es/group-finder.js';
import { rowLabel } from '../../src/i18n/schedule-label.js';
import { dayLabel, minutesLabel, sameClock, zoneLabel } from '../../src/i18n/when.js';

/** Engines differ in the space before PM. */
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

describe('the words for times', () => {
  const NOW = Date.parse('2026-11-23T01:05:00Z'); // Sunday evening in Chicago
  const days: [string, string, string, string][] = [
    ['the same day', '2026-11-23T03:00:00Z', 'en', 'Today'],
    ['the next day', '2026-11-23T18:00:00Z', 'en', 'Tomorrow'],
    ['six days on', '2026-11-28T18:00:00Z', 'en', 'Saturday'],
    ['seven days on', '2026-11-29T18:00:00Z', 'en', 'Sun, Nov 29'],
    ['the next day in Spanish', '2026-11-23T18:00:00Z', 'es', 'Mañana'],
  ];
  for (const [name, at, lang, expected] of days) {
    it(`name ${name} as people do`, () =>
      expect(dayLabel(Date.parse(at), { now: NOW, zone: 'America/Chicago', lang }, lang === 'es' ? es : en)).to.equal(
        expected,
      ));
  }

  it('count days in the visitor’s zone, not in UTC', () => {
    expect(
      dayLabel(Date.parse('2026-11-23T05:30:00Z'), { now: NOW, zone: 'America/Chicago', lang: 'en' }, en),
    ).to.equal('Today');
    expect(
      dayLabel(Date.parse('2026-11-23T06:30:00Z'), { now: NOW, zone: 'America/Chicago', lang: 'en' }, en),
    ).to.equal('Tomorrow');
  });

  const rows: [string, Slot[], string][] = [
    [
      'three weekdays in one line',
      [1, 3, 5].map((weekday) => ({ weekday: weekday as 1, start: 1140, duration: 60 })),
      'Mon, Wed, and Fri 7:00 PM to 8:00 PM',
    ],
    [
      'weeks of the month',
      [{ weekday: 2, start: 1110, weeks: [1, -1] }],
      'first and last Tuesday of the month, 6:30 PM',
    ],
    [
      'every second week',
      [{ weekday: 4, start: 600, every: 2, from: '2026-12-03' }],
      'Thursday 10:00 AM, every 2 weeks, from December 3, 2026',
    ],
    [
      'an end and exceptions',
      [{ weekday: 4, start: 600, until: '2027-01-28', except: ['2026-12-24'] }],
      'Thursday 10:00 AM, until January 28, 2027, not on December 24, 2026',
    ],
    [
      'one occasion past midnight',
      [{ date: '2026-12-31', start: 1380, duration: 120 }],
      'December 31, 2026, 11:00 PM to 1:00 AM',
    ],
  ];
  for (const [name, slots, expected] of rows) {
    it(`say ${name}`, () =>
      expect(scheduleRows(slots).map((row) => plain(rowLabel(row, 'en', en)))).to.deep.equal([expected]));
  }

  it('say a schedule in Arabic with its weekday before the week', () => {
    expect(rowLabel(scheduleRows([{ weekday: 2, start: 1110, weeks: [1] }])[0]!, 'ar', ar)).to.match(
      /^الثلاثاء الأول من الشهر/,
    );
  });

  it('name zones as people do, in their language', () => {
    expect(zoneLabel('America/New_York', 'en', NOW)).to.equal('Eastern Time');
    expect(zoneLabel('Asia/Kathmandu', 'en', NOW)).to.equal('Nepal Time');
    // Both had another zone's time in 1970.
    expect(zoneLabel('Europe/Riga', 'en', NOW)).to.equal('Eastern European Time');
    expect(zoneLabel('Australia/Lord_Howe', 'en', NOW)).to.equal('Lord Howe Time');
  });

  it('tell clocks apart at an instant, not zones', () => {
    expect(sameClock(NOW, 'America/Chicago', 'America/Menominee')).to.equal(true);
    expect(sameClock(NOW, 'America/Chicago', 'America/New_York')).to.equal(false);
    // Phoenix shows Denver's time in winter and Los Angeles' in summer.
    expect(sameClock(NOW, 'America/Phoenix', 'America/Denver')).to.equal(true);
    expect(sameClock(Date.parse('2026-07-01T12:00:00Z'), 'America/Phoenix', 'America/Denver')).to.equal(false);
  });

  it('count minutes up to hours', () => {
    expect(plain(minutesLabel(25, 'en'))).to.equal('25 min');
    expect(plain(minutesLabel(65, 'en'))).to.match(/^1 hr,? 5 min$/);
    expect(plain(minutesLabel(120, 'en'))).to.equal('2 hr');
  });
});
