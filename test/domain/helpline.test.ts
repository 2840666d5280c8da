import { expect } from '@open-wc/testing';
import { hoursOf, linesFor, serves, type RetiredNumber } from '../../src/domain/helpline.js';
import { retirement } from '../../src/domain/retired-numbers.js';
import type { Contact, Line } from '../../src/domain/resource.js';

const line = (id: string, more: Partial<Line> = {}): Line => ({
  id,
  name: id,
  kind: 'crisis-line',
  regions: ['CA'],
  languages: [],
  contacts: [{ method: 'call', display: '555-0100' }],
  ...more,
});

describe('serves', () => {
  it('knows a country from its parts', () => {
    expect(serves(['GB'], 'GB-ENG')).to.equal(true);
    expect(serves(['GB-ENG'], 'GB')).to.equal(false);
    expect(serves(['GB-ENG'], 'GB-SCT')).to.equal(false);
    expect(serves(['G'], 'GB')).to.equal(false);
    expect(serves(['GB'], undefined)).to.equal(false);
  });
});

describe('hoursOf', () => {
  const some = { windows: [] };
  const cases: [string, Partial<Line>, Line['hours']][] = [
    [
      'one way open day and night',
      {
        contacts: [
          { method: 'call', display: '1' },
          { method: 'call', display: '2', hours: 'always' },
        ],
      },
      'always',
    ],
    [
      'the only way has hours of its own',
      { hours: 'always', contacts: [{ method: 'chat', display: '1', hours: some }] },
      some,
    ],
    [
      'a way keeps the line’s hours',
      {
        hours: some,
        contacts: [
          { method: 'chat', display: '1', hours: { windows: [], note: 'x' } },
          { method: 'call', display: '1' },
        ],
      },
      some,
    ],
    [
      'only one of the ways says when',
      {
        contacts: [
          { method: 'call', display: '1' },
          { method: 'call', display: '2', hours: some },
        ],
      },
      some,
    ],
    ['nothing is known', {}, undefined],
    ['a line without ways', { hours: 'always', contacts: [] }, 'always'],
  ];
  for (const [name, more, hours] of cases)
    it(`is right where ${name}`, () => expect(hoursOf(line('a', more))).to.equal(hours));
});

describe('linesFor', () => {
  const lines = [
    line('part-time'),
    line('young', { hours: 'always', focus: 'young' }),
    line('first', { hours: 'always' }),
    line('second', { hours: 'always' }),
    line('elsewhere', { hours: 'always', regions: ['US'] }),
    line('directory', { kind: 'directory', regions: [] }),
  ];
  it('puts the lines open day and night and for everyone first, in the order given', () => {
    const { first, more, directories } = linesFor(lines, 'CA');
    expect([first, more, directories].map((each) => each.map(({ id }) => id))).to.deep.equal([
      ['first', 'second'],
      ['part-time', 'young'],
      ['directory'],
    ]);
  });
  it('keeps the directories where no line is known', () => {
    expect(linesFor(lines, undefined)).to.deep.equal({ first: [], more: [], directories: [lines[5]] });
  });
});

describe('retirement', () => {
  const retired: readonly RetiredNumber[] = [
    { digits: '5550100', reason: 'gone', source: 'https://example.org/' },
    {
      digits: '50808',
      method: 'text',
      keyword: 'TALK',
      regions: ['IE'],
      reason: 'old keyword',
      source: 'https://example.org/',
    },
    { digits: '988', press: '3', reason: 'ended', source: 'https://example.org/' },
  ];
  const cases: [string, Contact, string, readonly string[], string | undefined][] = [
    ['a dead number', { method: 'call', display: '555-0100' }, '5550100', [], 'gone'],
    ['a living number', { method: 'call', display: '555-0101' }, '5550101', [], undefined],
    ['an old keyword', { method: 'text', display: '50808', keyword: 'talk' }, '50808', ['IE'], 'old keyword'],
    [
      'the same number with another keyword',
      { method: 'text', display: '50808', keyword: 'HELLO' },
      '50808',
      ['IE'],
      undefined,
    ],
    [
      'the same code in another country',
      { method: 'text', display: '50808', keyword: 'TALK' },
      '50808',
      ['US'],
      undefined,
    ],
    [
      'an old keyword on a line that names no region',
      { method: 'text', display: '50808', keyword: 'TALK' },
      '50808',
      [],
      'old keyword',
    ],
    ['a key that leads nowhere now', { method: 'call', display: '988', press: '3' }, '988', ['US'], 'ended'],
    ['the same line without the key', { method: 'call', display: '988' }, '988', ['US'], undefined],
  ];
  for (const [name, contact, digits, regions, reason] of cases) {
    it(name, () => expect(retirement(retired, contact, digits, regions)?.reason).to.equal(reason));
  }
});
