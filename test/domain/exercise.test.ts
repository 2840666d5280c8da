import { expect } from '@open-wc/testing';
import {
  exerciseInWords,
  hasHolds,
  isBreathing,
  type ExerciseScript,
  type ExerciseWords,
} from '../../src/domain/exercise.js';

const words: ExerciseWords = {
  phases: { in: 'In', 'hold-in': 'Keep', out: 'Out', 'hold-out': 'Keep' },
  notes: { slow: 'Slowly.' },
  scripts: { sigh: { title: 'Sigh', summary: 'Short.', steps: ['Sip'] } },
};

const script: ExerciseScript = {
  id: 'sigh',
  kind: 'breath',
  rounds: 2,
  cautions: ['slow'],
  avoidIf: [],
  alternatives: [],
  steps: [
    { phase: 'in', seconds: 3, advance: 'auto' },
    { phase: 'in', seconds: 1, advance: 'auto', words: 0 },
  ],
};

describe('exerciseInWords', () => {
  it('gives a step its own text, and a phase of a breath the common one', () => {
    expect(exerciseInWords(script, words).steps.map((step) => step.text)).to.deep.equal(['In', 'Sip']);
  });

  it('turns note names into sentences', () => {
    expect(exerciseInWords(script, words).cautions).to.deep.equal(['Slowly.']);
  });

  it('stays usable where a language has no words for it', () => {
    const bare = exerciseInWords(script, { ...words, scripts: {} });
    expect([bare.title, bare.steps[1]?.text]).to.deep.equal(['sigh', 'In']);
  });
});

describe('isBreathing and hasHolds', () => {
  it('tell by the phases', () => {
    expect([isBreathing(script), hasHolds(script)]).to.deep.equal([true, false]);
    expect(hasHolds({ steps: [{ seconds: 4, advance: 'auto', phase: 'hold-out' }] })).to.equal(true);
    expect(isBreathing({ steps: [{ seconds: null, advance: 'reader' }] })).to.equal(false);
  });
});
