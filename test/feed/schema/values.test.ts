import { expect } from '@open-wc/testing';
import { isDate } from '../../../src/feed/schema/date.js';
import { cleanText } from '../../../src/feed/schema/text.js';

describe('cleanText', () => {
  const table: [string, string, string][] = [
    ['controls', 'a\u0000b\u0007c\u007fd\u0085e', 'abcde'],
    ['line ends', 'a\r\nb\rc\n', 'a\nb\nc'],
    ['bidi overrides', '\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['joined signs', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['a byte-order mark', '\ufeffa', 'a'],
    ['tabs stay', 'a\tb', 'a\tb'],
    ['marks of direction stay', 'a\u200fb', 'a\u200fb'],
    ['blanks around', '  a  ', 'a'],
  ];
  for (const [name, text, expected] of table) it(name, () => expect(cleanText(text, 200)).to.equal(expected));

  it('cuts between whole characters, never over the limit', () => {
    for (const piece of ['a', 'é', '👍', 'e\u0301', '👩‍👩‍👧', '👩‍👩‍👧‍'.repeat(9), '\ud83d']) {
      for (const max of [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 60, 61]) {
        const cut = cleanText(piece.repeat(60), max);
        expect(cut.length).to.be.at.most(max);
        expect(cut).not.to.match(/[\ud800-\udbff](?![\udc00-\udfff])|\u200d…/);
      }
    }
  });

  it('keeps a character of several code points whole', () => {
    for (const piece of ['e\u0301', '👍🏽', '🇩🇪', '👩‍👩‍👧', '👨‍👩‍👧‍👦', '❤️‍🔥']) {
      for (let max = 12; max < 60; max++) expect(cleanText(piece.repeat(60), max).replaceAll(piece, '')).to.equal('…');
    }
  });
});

describe('isDate', () => {
  const good = ['2026-12-01', '2024-02-29', '2000-02-29', '2026-04-30', '0001-01-01', '9999-12-31'];
  const bad = [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-12-01T00:00',
    ' 2026-12-01',
    '',
    '２０２６-12-01',
    '-026-12-01',
  ];
  for (const text of good) it(`knows ${text}`, () => expect(isDate(text)).to.equal(true));
  for (const text of bad) it(`refuses ${JSON.stringify(text)}`, () => expect(isDate(text)).to.equal(false));
});
