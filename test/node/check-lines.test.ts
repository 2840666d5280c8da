import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { command } from '../../src/cli/check-lines.js';
import { fallbackHtml } from '../../src/cli/fallback.js';
import { checkLines } from '../../src/domain/line-check.js';
import type { Line } from '../../src/domain/resource.js';

const line = (more: Partial<Line> = {}): Line => ({
  id: 'a',
  name: 'A',
  kind: 'crisis-line',
  regions: ['US'],
  languages: [],
  contacts: [{ method: 'call', display: '555-0100' }],
  source: 'https://example.org/',
  checked: '2026-01-01',
  ...more,
});
const now = (date: string) => Date.parse(`${date}T12:00Z`);

describe('checkLines', () => {
  const cases: [string, Line, string, string | undefined][] = [
    ['a fresh line is good', line(), '2026-06-30', undefined],
    ['warns after 180 days', line(), '2026-07-01', 'warning'],
    ['still warns on day 365', line(), '2027-01-01', 'warning'],
    ['fails after 365 days', line(), '2027-01-02', 'error'],
    ['fails without a date', line({ checked: undefined }), '2026-06-01', 'error'],
    ['fails with a date that is none', line({ checked: '2026-02-30' }), '2026-06-01', 'error'],
    ['fails with a date ahead', line({ checked: '2026-12-01' }), '2026-06-01', 'error'],
    ['fails without a source', line({ source: undefined }), '2026-06-01', 'error'],
    [
      'fails for a number that cannot be dialled',
      line({ contacts: [{ method: 'call', display: '*#06#' }] }),
      '2026-06-01',
      'error',
    ],
    [
      'fails for a number known to be dead',
      line({ contacts: [{ method: 'call', display: '555-0199' }] }),
      '2026-06-01',
      'error',
    ],
  ];
  for (const [name, each, date, level] of cases) {
    it(name, () => {
      const found = checkLines(
        [each],
        [{ digits: '5550199', reason: 'gone', source: 'https://example.org/' }],
        now(date),
      );
      assert.equal(found[0]?.level, level);
    });
  }
});

describe('check-lines', () => {
  it('is content with the built-in lines on the day they were checked', async () =>
    assert.equal(await command.run(['--now', '2026-11-28', '--json']), 0));
  it('refuses them after a year', async () => assert.equal(await command.run(['--now', '2027-11-29', '--json']), 1));
});

describe('fallback', () => {
  it('prints numbers that work without scripts', () => {
    const html = fallbackHtml('US');
    for (const part of [
      '<a href="tel:911">911</a>',
      '<a href="tel:988">Call 988</a>',
      '<a href="sms:741741?&amp;body=HOME" translate="no">Text HOME to 741741</a>',
      'https://findahelpline.com/',
    ])
      assert.ok(html.includes(part), html);
  });
});
