import { expect } from '@open-wc/testing';
import { distanceKm } from '../../src/domain/points.js';
import type { FinderQuery } from '../../src/domain/group-finder-query.js';
import type { Group } from '../../src/domain/group.js';
import { filterWords, synonymsOf } from '../../src/domain/search.js';
import { NOW, finder, group, ids, on } from '../support/groups.js';

describe('a text in the finder', () => {
  const words = filterWords(
    ['en'],
    [{ when: { today: 'today' }, time: { evening: 'evening' }, attendance: { online: 'online' }, fillers: '' }],
  );
  const groups = [
    group('notes', { description: 'About anxiety', schedule: [on(2, '16:00')] }),
    group('topic', { topics: ['Anxiety'], schedule: [on(2, '18:00')] }),
    group('Anxiety circle', { schedule: [on(3, '09:00')] }),
    group('Anxiety tonight', { schedule: [on(2, '19:00')] }),
    group('other', { schedule: [on(2, '15:30')] }),
  ];
  const search = (all: readonly Group[], text: string, rest: FinderQuery = {}) => {
    const index = finder(all);
    index.words = words;
    index.synonyms = synonymsOf([['anxiety', 'panic']]);
    return index.find({ text, ...rest }, NOW);
  };
  const found = (all: readonly Group[], text: string, rest?: FinderQuery) =>
    search(all, text, rest)
      .hits()
      .map((hit) => hit.group.id);

  it('ranks the name before topics, topics before notes, and then the next start', () => {
    expect(found(groups, 'anxiety')).to.deep.equal(['Anxiety tonight', 'Anxiety circle', 'topic', 'notes']);
  });
  it('leaves another order that was asked for alone', () => {
    expect(found(groups, 'anxiety', { sort: 'name' })).to.deep.equal([
      'Anxiety circle',
      'Anxiety tonight',
      'notes',
      'topic',
    ]);
  });
  it('forgives a typing mistake when nothing has the word', () => {
    expect(found(groups, 'anxeity')).to.deep.equal(['Anxiety tonight', 'Anxiety circle', 'topic', 'notes']);
  });
  it('forgives none when something has the word', () => {
    expect(found([...groups, group('Anxeity (sic)')], 'anxeity')).to.deep.equal(['Anxeity (sic)']);
  });
  it('takes alternatives, parted by OR in capitals or a line', () => {
    for (const text of ['other OR tonight', 'tonight|other', ' | other OR tonight OR '])
      expect(found(groups, text), text).to.have.members(['other', 'Anxiety tonight']);
    expect(found(groups, 'other or tonight')).to.deep.equal([]);
  });
  it('uses synonyms', () => {
    expect(found(groups, 'panic')).to.have.length(4);
  });

  const meetings = [
    group('right', { schedule: [on(2, '19:00')], attendance: 'online' }),
    group('Tuesday evening talk', { schedule: [on(3, '09:00')], attendance: 'online' }),
    group('two days', { schedule: [on(2, '09:00'), on(3, '19:00')], attendance: 'online' }),
    group('hall', { schedule: [on(2, '19:00')], attendance: 'in-person' }),
  ];
  it('reads days, times and ways to attend, of one and the same meeting, or as plain words', () => {
    expect(found(meetings, 'tuesday evening online')).to.deep.equal(['Tuesday evening talk', 'right'].reverse());
  });
  it('takes a word for every time of day it is said of', () => {
    const index = finder([
      group('at seven', { schedule: [on(2, '19:00')] }),
      group('at ten', { schedule: [on(2, '22:00')] }),
      group('at noon', { schedule: [on(2, '12:00')] }),
      group('another day', { schedule: [on(3, '19:00')] }),
    ]);
    index.words = filterWords(
      ['es'],
      [
        {
          when: {},
          time: { evening: 'anochecer|noche|por la noche', night: 'noche|por la noche' },
          attendance: {},
          fillers: '',
        },
      ],
    );
    const ids = (text: string) =>
      index
        .find({ text }, NOW)
        .hits()
        .map((hit) => hit.group.id);
    expect(ids('martes por la noche')).to.have.members(['at seven', 'at ten']);
    expect(ids('martes anochecer')).to.deep.equal(['at seven']);
  });
  it('finds the same letter by letter as at once', () => {
    const index = finder(groups);
    for (const text of [
      'a',
      'an',
      'anx',
      'anxi',
      'anxie',
      'anxiet',
      'anxiety',
      'anxiety c',
      'anxiety ci',
      'ci',
      'c',
      'a',
      'anxeity',
      'anxeit',
      'anxe',
      '',
    ]) {
      expect(
        index
          .find({ text }, NOW)
          .hits()
          .map((hit) => hit.group.id),
        text,
      ).to.deep.equal(
        finder(groups)
          .find({ text }, NOW)
          .hits()
          .map((hit) => hit.group.id),
      );
    }
  });
});

describe('near a place', () => {
  const at = (latitude: number, longitude: number) => ({ place: { latitude, longitude } });
  const near = { latitude: 45, longitude: -93 };
  const groups = [
    group('far', { ...at(46, -93), attendance: 'in-person' }),
    group('close', { ...at(45.01, -93), attendance: 'in-person' }),
    group('unplaced', { attendance: 'in-person' }),
    group('screen', { ...at(45, -93), attendance: 'online' }),
    group('far hybrid', { ...at(46.5, -93), attendance: 'hybrid' }),
  ];
  it('sorts by distance, what has none after the rest', () => {
    expect(ids(groups, { near, sort: 'distance' })).to.deep.equal(['close', 'far', 'far hybrid', 'unplaced', 'screen']);
  });
  it('leaves out only what is surely too far to take part', () => {
    expect(ids(groups, { near, radius: 20, sort: 'distance' })).to.deep.equal([
      'close',
      'far hybrid',
      'unplaced',
      'screen',
    ]);
  });
  it('tells the distance of places, and none for a screen', () => {
    const hits = finder(groups).find({ near }, NOW).hits();
    expect(Object.fromEntries(hits.map(({ group: { id }, distance }) => [id, distance]))).to.deep.equal({
      far: distanceKm(near, { latitude: 46, longitude: -93 }),
      close: distanceKm(near, { latitude: 45.01, longitude: -93 }),
      unplaced: undefined,
      screen: undefined,
      'far hybrid': distanceKm(near, { latitude: 46.5, longitude: -93 }),
    });
  });
  it('is offered as a part to drop', () => {
    expect(finder(groups).find({ near, radius: 20 }, NOW).without).to.deep.equal([{ condition: 'near', total: 5 }]);
  });
  it('falls back to the next start without a place', () => {
    expect(ids(groups, { sort: 'distance', radius: 1 })).to.have.length(5);
  });
  it('knows the places of its groups', () => {
    expect(
      finder([group('a', { place: { city: 'Riverton', latitude: 45, longitude: -93 } })]).places.find('riverton')
        ?.groups,
    ).to.equal(1);
  });
});
