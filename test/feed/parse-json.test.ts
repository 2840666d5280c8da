import { expect } from '@open-wc/testing';
import { atOnce } from '../../src/feed/in-slices.js';
import { parseJson } from '../../src/feed/parse-json.js';

const record = {
  name: 'Quote " and \\ slash, [brackets] {braces}',
  list: [1, [2, { a: '],' }]],
  no: null,
  emoji: '🌿',
};
const many = Array.from({ length: 9_000 }, (_, at) => ({ ...record, at }));
const spaces = ' \n\t'.repeat(200_000);

const good: [string, string][] = [
  ['a short array', '[1,2]'],
  ['a long array', JSON.stringify(many)],
  ['a long array, printed', JSON.stringify(many, undefined, 2)],
  [
    'a long object with arrays',
    JSON.stringify({ version: 'peer-feed/1', 'a"b': many, n: 1.5e3, groups: many, none: [] }),
  ],
  ['an own __proto__ key', `{"__proto__":{"polluted":1},"x":${JSON.stringify(many)}}`],
  ['an empty array in much space', `${spaces}[${spaces}]${spaces}`],
  ['an empty object in much space', `${spaces}{${spaces}}`],
  ['a long string', JSON.stringify('x'.repeat(900_000))],
  ['strings that end in slashes', JSON.stringify(Array.from({ length: 90_000 }, () => 'a\\'))],
];
const long = JSON.stringify(many);
const bad: [string, string][] = [
  ['a cut array', long.slice(0, -1)],
  ['a cut record', long.slice(0, -30)],
  ['a trailing comma', `${long.slice(0, -1)},]`],
  ['a double comma', `[1,${spaces},2]`],
  ['a leading comma', `[,${long.slice(1)}`],
  ['text after the end', `${long}x`],
  ['a second value', `${long}[]`],
  ['the wrong bracket', `${long.slice(0, -1)}}`],
  ['an object without a colon', `{"a" ${long}}`],
  ['an object with a trailing comma', `{"a":${long},}`],
  ['an object with a bare key', `{a:${long}}`],
  ['an object that ends with a comma and nothing', `{"a":${long},`],
  ['a raw newline in a string', long.replace('slash', 'sl\nash')],
  ['single quotes', long.replaceAll('"', "'")],
];

describe('parseJson', () => {
  for (const [name, text] of good) {
    it(`reads ${name} as JSON.parse does`, () => expect(atOnce(parseJson(text))).to.deep.equal(JSON.parse(text)));
  }
  for (const [name, text] of bad) {
    it(`refuses ${name} as JSON.parse does`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
      expect(() => atOnce(parseJson(text))).to.throw(SyntaxError);
    });
  }
  it('yields between batches of a large feed', () => {
    let steps = 0;
    const work = parseJson(long);
    while (!work.next().done) steps++;
    expect(steps).to.be.greaterThan(3);
  });
});
