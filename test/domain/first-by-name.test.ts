import { expect } from '@open-wc/testing';
import { firstByName } from '../../src/domain/first-by-name.js';
import { ids, group } from '../support/groups.js';

describe('the first by name', () => {
  const names = Array.from({ length: 1_000 }, (_, n) => `name ${String((n * 7_919) % 211)}`);
  const numbers = names.map((_, n) => n);
  const sorted = [...numbers].sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b));
  for (const count of [1, 20, 256, 999, 1_000, 5_000]) {
    it(`are the same ${String(count)} as of all in order, those of one name as they were`, () => {
      expect(firstByName(numbers, count, (n) => names[n]!)).to.deep.equal(sorted.slice(0, count));
    });
  }
  it('are none of none', () => {
    expect(firstByName([], 20, String)).to.deep.equal([]);
  });
  it('continue if a list is loaded page by page', () => {
    const groups = Array.from({ length: 700 }, (_, n) => group(`g ${String((n * 13) % 700).padStart(3, '0')}`));
    expect(ids(groups, { sort: 'name' })).to.deep.equal(groups.map(({ id }) => id).sort());
  });
});
