import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { exerciseReader } from '../../../src/feed/readers/exercises.js';

function read(exercise: object) {
  const body = {
    version: 'peer-feed/1',
    language: 'en',
    exercises: [{ id: 'x', title: 'X', steps: [{ text: 'Look around.' }], ...exercise }],
  };
  const steps = parseFeed(body, [exerciseReader], { baseUrl: 'https://example.org/feeds/feed.json' });
  for (;;) {
    const { done, value } = steps.next();
    if (done)
      return {
        exercise: value.data.exercises[0],
        droppedCount: value.droppedCount,
        issues: value.issues.map(({ path, message, kept }) => ({ path, message, kept })),
      };
  }
}

describe('exerciseSchema', () => {
  it('fills in what a feed need not say', () => {
    expect(read({}).exercise).to.deep.include({
      kind: 'senses',
      rounds: 1,
      cautions: [],
      avoidIf: [],
      alternatives: [],
      language: 'en',
    });
    expect(read({}).exercise?.steps).to.deep.equal([{ text: 'Look around.', seconds: null, advance: 'reader' }]);
  });

  it('knows a breath exercise by its phases, which need no words', () => {
    const { exercise } = read({
      steps: [
        { phase: 'in', seconds: 4 },
        { phase: 'out', seconds: 6 },
      ],
    });
    expect(exercise?.kind).to.equal('breath');
    expect(exercise?.steps[0]).to.deep.equal({ text: '', phase: 'in', seconds: 4, advance: 'auto' });
  });

  it('makes the address of a recording absolute, and refuses other schemes', () => {
    expect(read({ steps: [{ text: 'a', audio: 'a.mp3' }] }).exercise?.steps[0]?.audio).to.equal(
      'https://example.org/feeds/a.mp3',
    );
    expect(read({ steps: [{ text: 'a', audio: 'javascript:alert(1)' }] }).exercise?.steps[0]?.audio).to.equal(
      undefined,
    );
  });

  it('keeps markup as the plain text it is', () => {
    const text = '<img src=x onerror=alert(1)> & <b>look</b>';
    expect(read({ title: text, steps: [{ text }] }).exercise).to.deep.include({ title: text });
  });

  const out: [string, object][] = [
    ['no steps', { steps: [] }],
    ['no steps at all', { steps: null }],
    ['only steps without text', { steps: [{ seconds: 5 }] }],
    ['no title', { title: '  ' }],
    [
      'breaths of half a second',
      {
        steps: [
          { phase: 'in', seconds: 0.5 },
          { phase: 'out', seconds: 0.5 },
        ],
      },
    ],
    [
      'a breath that never ends',
      {
        steps: [
          { phase: 'in', seconds: 4 },
          { phase: 'out', seconds: 1e9 },
        ],
      },
    ],
    ['a breath without a way out', { steps: [{ phase: 'in', seconds: 4 }] }],
    ['an unknown phase, which may be a hold', { steps: [{ text: 'a', phase: 'fire', seconds: 5 }] }],
    ['a sentence nobody can read', { steps: [{ text: 'a' }, { text: { a: 1 }, seconds: 5 }] }],
    ['cautions nobody can read', { cautions: { a: 1 } }],
    ['who had better not do it nobody can read', { avoidIf: [{}] }],
    ['a million steps', { steps: Array.from({ length: 20_000 }, () => ({ text: 'a' })) }],
  ];
  for (const [name, exercise] of out) {
    it(`leaves out and names an exercise with ${name}`, () => {
      const { droppedCount, issues } = read(exercise);
      expect(droppedCount).to.equal(1);
      expect(issues.some(({ kept }) => !kept)).to.equal(true);
    });
  }

  const pruned: [string, object, string, unknown][] = [
    [
      'a negative step',
      { steps: [{ text: 'a', seconds: -5 }] },
      'steps.0.seconds',
      [{ text: 'a', seconds: null, advance: 'reader' }],
    ],
    [
      'a step of a billion seconds',
      { steps: [{ text: 'a', seconds: 1e9 }] },
      'steps.0.seconds',
      [{ text: 'a', seconds: null, advance: 'reader' }],
    ],
    [
      'seconds in words',
      { steps: [{ text: 'a', seconds: 'ten' }] },
      'steps.0.seconds',
      [{ text: 'a', seconds: null, advance: 'reader' }],
    ],
    [
      'a step that is nothing',
      { steps: [{ text: 'a' }, 7] },
      'steps.1',
      [{ text: 'a', seconds: null, advance: 'reader' }],
    ],
  ];
  for (const [name, exercise, path, steps] of pruned) {
    it(`names ${name} and keeps the exercise without it`, () => {
      const { exercise: kept, issues } = read(exercise);
      expect(kept?.steps).to.deep.equal(steps);
      expect(issues.map((issue) => issue.path)).to.include(path);
    });
  }

  it('drops a number of rounds that makes no sense', () => {
    expect(read({ rounds: 1e9 }).exercise?.rounds).to.equal(1);
    expect(read({ rounds: -1 }).exercise?.rounds).to.equal(1);
  });

  it('reads who had better not do it without brackets, or as records', () => {
    expect(read({ avoidIf: 'you have epilepsy', cautions: [{ text: 'Stop when dizzy' }] }).exercise).to.deep.include({
      avoidIf: ['you have epilepsy'],
      cautions: ['Stop when dizzy'],
    });
  });

  it('lets nobody choose more rounds where the most cannot be read', () => {
    expect(read({ rounds: 3, maxRounds: 'few' }).exercise?.maxRounds).to.equal(3);
    expect(read({ maxRounds: {} }).exercise?.maxRounds).to.equal(1);
  });

  it('leaves out a hold of more than seven seconds', () => {
    const { exercise } = read({
      steps: [
        { phase: 'in', seconds: 4 },
        { phase: 'hold-in', seconds: 20 },
        { phase: 'out', seconds: 6 },
      ],
    });
    expect(exercise?.steps.map(({ phase }) => phase)).to.deep.equal(['in', 'out']);
  });

  it('lets a short breath top up an in-breath', () => {
    expect(
      read({
        steps: [
          { phase: 'in', seconds: 3 },
          { phase: 'in', seconds: 1 },
          { phase: 'out', seconds: 7 },
        ],
      }).droppedCount,
    ).to.equal(0);
  });
});
