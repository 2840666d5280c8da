import { expect } from '@open-wc/testing';
import type { Exercise } from '../../../src/domain/exercise.js';
import { exercises as english } from '../../../src/i18n/en/exercises.js';
import { exercises as spanish } from '../../../src/i18n/es/exercises.js';
import { allExercises } from '../../../src/widgets/grounding-player/exercise-choice.js';

const own: Exercise = {
  id: 'box-breathing',
  title: 'Our box',
  kind: 'breath',
  cautions: [],
  avoidIf: [],
  alternatives: [],
  rounds: 1,
  steps: [{ text: '', seconds: 4, advance: 'auto', phase: 'in' }],
};

describe('allExercises', () => {
  it('gives the same list for the same words and feed', () => {
    const feed = [own];
    const first = allExercises(english, feed);
    expect(allExercises(english, feed)).to.equal(first);
    allExercises(spanish, feed);
    expect(allExercises(english, feed), 'after another player asked in other words').to.equal(first);
  });

  it('gives another for other words or another feed', () => {
    const feed = [own];
    const first = allExercises(english, feed);
    expect(allExercises(spanish, feed)[0]?.steps[0]?.text).to.equal(spanish.phases.in);
    expect(allExercises(english, [])).to.have.lengthOf(first.length).and.not.equal(first);
  });

  it('takes the feed’s where the ids are the same', () => {
    const all = allExercises(english, [own]);
    expect(all.filter(({ id }) => id === own.id).map(({ title, steps }) => [title, steps[0]?.text])).to.deep.equal([
      ['Our box', english.phases.in],
    ]);
  });

  it('takes nothing from what a page adds to every object', () => {
    const everything = Object.prototype as { maxRounds?: number };
    everything.maxRounds = 1;
    try {
      expect(allExercises(english, [own]).find(({ id }) => id === own.id)?.maxRounds).to.equal(undefined);
    } finally {
      delete everything.maxRounds;
    }
  });
});
