import { expect } from '@open-wc/testing';
import { GroupIndex } from '../support/whole-index.js';
import type { Group } from '../../src/domain/group.js';
import { group } from '../support/groups.js';

const hall = { address: '1 Main St', city: 'Riverton', latitude: 44.98, longitude: -93.27 };
const mine = group('mine', {
  name: 'Hope Circle',
  place: hall,
  organizer: { name: 'Open Door' },
  attendance: 'in-person',
});

function relatedGroups(mine: Group, groups: readonly Group[]) {
  const index = new GroupIndex('UTC');
  index.add(groups, 0);
  return index.related(mine);
}

describe('related groups', () => {
  const cases: [string, Partial<Group>, string][] = [
    ['the same name at the same place', {}, 'otherTimes'],
    ['the name in another spelling', { name: 'HOPE circle!' }, 'otherTimes'],
    ['a point a few metres off', { place: { latitude: 44.98002, longitude: -93.27 } }, 'otherTimes'],
    ['another name at the same place', { name: 'Grief table' }, 'samePlace'],
    ['the same name of another organizer', { organizer: { name: 'North Shore' } }, 'samePlace'],
    ['the same name elsewhere', { place: { ...hall, latitude: 45 } }, 'neither'],
    ['the same name online', { attendance: 'online' }, 'neither'],
    ['an approximate place', { place: { ...hall, approximate: true } }, 'neither'],
  ];
  for (const [what, rest, expected] of cases) {
    it(`know ${what}: ${expected}`, () => {
      const other = group('other', { ...mine, id: 'other', ...rest });
      const { otherTimes, samePlace } = relatedGroups(mine, [mine, other]);
      expect([otherTimes.length, samePlace.length]).to.deep.equal(
        expected === 'otherTimes' ? [1, 0] : expected === 'samePlace' ? [0, 1] : [0, 0],
      );
    });
  }
  it('know a place by its address alone', () => {
    const at = (id: string, address: string) => group(id, { place: { address, city: 'Riverton' } });
    expect(
      relatedGroups(at('a', '1 Main St.'), [at('b', '1 main st'), at('c', '2 Main St')]).samePlace.map(({ id }) => id),
    ).to.deep.equal(['b']);
  });
  it('know the other times of an online group, and no place of it', () => {
    const online = (id: string, name: string) =>
      group(id, { name, attendance: 'online', organizer: { name: 'Open Door' } });
    expect(relatedGroups(online('a', 'Hope'), [online('b', 'Hope'), online('c', 'Grief')])).to.deep.equal({
      otherTimes: [online('b', 'Hope')],
      samePlace: [],
    });
  });
});
