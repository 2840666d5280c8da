import { expect } from '@open-wc/testing';
import type { Exercise } from '../../../src/domain/exercise.js';
import { exercises as words } from '../../../src/i18n/en/exercises.js';
import { chooseFrom as chooseAmongAll } from '../../../src/widgets/grounding-player/exercise-choice.js';
import { chooseFrom } from '../../../src/widgets/grounding-player/first-choice.js';
import type { Wanted } from '../../../src/widgets/grounding-player/known-exercise.js';

const own: Exercise = {
  id: 'five-senses',
  title: 'Our senses',
  kind: 'senses',
  cautions: [],
  avoidIf: [],
  alternatives: [],
  rounds: 1,
  steps: [{ text: 'Look', seconds: null, advance: 'reader' }],
};

const offer = (wanted: Wanted, feed: readonly Exercise[] = []) => ({ words, feed, wanted, panels: undefined });

describe('the choice before the code for all of it is here', () => {
  const cases: [string, Wanted][] = [
    ['nothing', {}],
    ['blanks', { exercise: ' ', choose: ' , ' }],
    ['another built-in exercise', { exercise: 'box-breathing' }],
    ['all', { choose: 'all' }],
    ['a list that has the first', { choose: 'orienting five-senses' }],
    ['what the reader picked', { exercise: 'orienting', picked: 'five-senses' }],
  ];
  for (const [name, wanted] of cases) {
    it(`is the same exercise as later, for ${name}`, () => {
      const later = chooseAmongAll(offer(wanted), () => undefined).current;
      expect(later).to.include.keys('whole');
      expect(chooseFrom(offer(wanted), () => undefined).current).to.equal(later);
    });
  }

  const open: [string, Wanted, readonly Exercise[]][] = [
    ['a list without the first', { choose: 'orienting my-all five-senses-2' }, []],
    ['an exercise that nothing here knows', { exercise: 'theirs' }, []],
    ['an exercise that the feed has too', {}, [own]],
  ];
  for (const [name, wanted, feed] of open) {
    it(`shows no exercise that may be the wrong one, for ${name}`, () =>
      expect(chooseFrom(offer(wanted, feed), () => undefined).current?.whole).to.equal(undefined));
  }
});
