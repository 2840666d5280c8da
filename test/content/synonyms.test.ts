import { expect } from '@open-wc/testing';
import { synonymSets } from '../../src/content/synonyms.js';
import { fold } from '../../src/domain/fold-text.js';
import { synonymsOf } from '../../src/domain/search.js';
import { finder, group, NOW } from '../support/groups.js';

describe('synonyms', () => {
  const pairs: [string, string][] = [
    ['anxiety', 'Panic circle'],
    ['panic', 'Anxiety circle'],
    ['grief', 'Bereavement table'],
    ['bereavement', 'Grief table'],
    ['mourning', 'Grief table'],
    ['self-harm', 'Self-injury support'],
    ['ansiedad', 'Anxiety circle'],
    ['قلق', 'Anxiety circle'],
    ['anxiety', 'مجموعة القلق'],
    ['eating disorder', 'Anorexia support'],
    ['Jóvenes', 'Youth café'],
  ];
  for (const [typed, name] of pairs) {
    it(`finds “${name}” for “${typed}”`, () => {
      const index = finder([group('a', { name }), group('b', { name: 'Open door' })]);
      index.synonyms = synonymsOf(synonymSets);
      expect(
        index
          .find({ text: typed }, NOW)
          .hits()
          .map((hit) => hit.group.id),
      ).to.deep.equal(['a']);
    });
  }
  it('count as whole words only', () => {
    const index = finder([
      group('a', { name: 'Mental health' }),
      group('b', { name: 'Men’s shed' }),
      group('c', { name: 'Men together' }),
    ]);
    index.synonyms = synonymsOf(synonymSets);
    expect(
      index
        .find({ text: 'hombres' }, NOW)
        .hits()
        .map((hit) => hit.group.id),
    ).to.deep.equal(['c']);
  });
  it('work both ways', () => {
    const all = synonymsOf(synonymSets);
    for (const [term, others] of all) for (const other of others) expect(all.get(other), other).to.include(term);
  });
  it('are lower case, more than one to a set, of three words at most', () => {
    for (const terms of synonymSets) {
      expect(terms.length).to.be.at.least(2);
      for (const term of terms) {
        expect(term).to.equal(term.toLowerCase());
        expect(fold(term).split(' ').length, term).to.be.at.most(3);
      }
    }
  });
});
