import { expect } from '@open-wc/testing';
import { builtInExercises } from '../../../src/content/exercises/index.js';
import { isBreathing, type Exercise } from '../../../src/domain/exercise.js';
import { exercises as english } from '../../../src/i18n/en/exercises.js';
import { exercises as spanish } from '../../../src/i18n/es/exercises.js';
import { knownExercises } from '../../../src/widgets/grounding-player/exercise-choice.js';
import { everyGroup } from '../../../src/widgets/grounding-player/exercises/every-group.js';

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

describe('knownExercises', () => {
  it('gives the same list for the same words and feed', () => {
    const feed = [own];
    const first = knownExercises(english, feed, everyGroup);
    expect(knownExercises(english, feed, everyGroup)).to.equal(first);
    knownExercises(spanish, feed, everyGroup);
    expect(knownExercises(english, feed, everyGroup), 'after another player asked in other words').to.equal(first);
  });

  it('gives another for other words or another feed', () => {
    const feed = [own];
    const first = knownExercises(english, feed, everyGroup);
    expect(knownExercises(spanish, feed, everyGroup)[0]?.whole?.steps[0]?.text).to.equal(spanish.phases.in);
    expect(knownExercises(english, [], everyGroup))
      .to.have.lengthOf(first.length)
      .and.not.equal(first);
  });

  it('takes the feed’s where the ids are the same', () => {
    const all = knownExercises(english, [own], everyGroup);
    expect(
      all.filter(({ id }) => id === own.id).map(({ title, whole }) => [title, whole?.steps[0]?.text]),
    ).to.deep.equal([['Our box', english.phases.in]]);
  });

  it('takes nothing from what a page adds to every object', () => {
    const everything = Object.prototype as { maxRounds?: number };
    everything.maxRounds = 1;
    try {
      expect(knownExercises(english, [own], everyGroup).find(({ id }) => id === own.id)?.whole?.maxRounds).to.equal(
        undefined,
      );
    } finally {
      delete everything.maxRounds;
    }
  });

  it('knows every built-in exercise by name, in order, before it has been fetched', () => {
    const named = knownExercises({ phases: english.phases, notes: {}, scripts: {} }, [], []);
    expect(named.map(({ id, title, whole }) => [id, title, whole])).to.deep.equal(
      builtInExercises.map(({ id }) => [id, english.scripts[id as keyof typeof english.scripts].title, undefined]),
    );
    expect(named.filter(({ followsBreath }) => followsBreath).map(({ id }) => id)).to.deep.equal(
      knownExercises(english, [], everyGroup)
        .filter(({ whole }) => whole && isBreathing(whole))
        .map(({ id }) => id),
    );
  });

  it('says in English what a language does not say', () => {
    const { phases } = spanish;
    const all = knownExercises({ phases, notes: {}, scripts: {} }, [], everyGroup);
    const box = all.find(({ id }) => id === 'box-breathing')?.whole;
    expect([box?.title, box?.avoidIf, box?.steps[0]?.text]).to.deep.equal([
      'Box breathing',
      [english.notes.holds],
      phases.in,
    ]);
  });
});
