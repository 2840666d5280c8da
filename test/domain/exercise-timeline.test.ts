import { expect } from '@open-wc/testing';
import type { Exercise, Phase, Step } from '../../src/domain/exercise.js';
import { frameAt, shareBefore, timelineOf, type TimelineOptions } from '../../src/domain/exercise-timeline.js';

const part = (phase: Phase, seconds: number): Step => ({ text: phase, phase, seconds, advance: 'auto' });
const spoken = (text: string, seconds: number | null): Step => ({
  text,
  seconds,
  advance: seconds === null ? 'reader' : 'auto',
});
const exercise = (steps: readonly Step[], rounds = 1, more: Partial<Exercise> = {}): Exercise => ({
  id: 'x',
  title: 'X',
  kind: 'breath',
  cautions: [],
  avoidIf: [],
  alternatives: [],
  rounds,
  steps,
  ...more,
});

const box = exercise([part('in', 4), part('hold-in', 4), part('out', 4), part('hold-out', 4)], 2);
const sigh = exercise([part('in', 3), part('in', 1), part('out', 7)], 3);
const led = exercise([spoken('Sit', 6), part('in', 4), part('out', 6), spoken('Rest', 10)], 2);
const asked = exercise([spoken('5 things', null), spoken('4 things', null)]);
const texts = (of: Exercise, options?: TimelineOptions) => timelineOf(of, options).beats.map((beat) => beat.step.text);
const lengths = (of: Exercise, options?: TimelineOptions) => timelineOf(of, options).beats.map((beat) => beat.length);

describe('timelineOf', () => {
  it('repeats the rounds and ends on an out-breath', () => {
    expect(texts(box)).to.deep.equal(['in', 'hold-in', 'out', 'hold-out', 'in', 'hold-in', 'out']);
    expect(timelineOf(box).length).to.equal(28_000);
  });

  it('plays what stands before and after the breaths once', () => {
    expect(texts(led)).to.deep.equal(['Sit', 'in', 'out', 'in', 'out', 'Rest']);
    expect(timelineOf(led).beats.map((beat) => beat.round)).to.deep.equal([0, 1, 1, 2, 2, 2]);
  });

  it('has no length if the reader sets the pace', () => {
    expect(timelineOf(asked).length).to.equal(null);
  });

  const roundCases: [string, Exercise, TimelineOptions, number][] = [
    ['as the exercise says', box, {}, 2],
    ['by rounds', box, { rounds: 5 }, 5],
    ['by rounds before minutes', box, { rounds: 5, minutes: 1 }, 5],
    ['by minutes, to the nearest round', box, { minutes: 1 }, 4],
    ['at least one', box, { minutes: 0.01 }, 1],
    ['no more than the exercise allows', exercise(box.steps, 2, { maxRounds: 8 }), { rounds: 99 }, 8],
    ['never above 200', box, { rounds: 1e9 }, 200],
    ['one where the number makes no sense', box, { rounds: Number.NaN }, 1],
    ['with the steps around them taken off the minutes', led, { minutes: 1 }, 4],
    ['as written where minutes mean nothing', asked, { minutes: 3 }, 1],
  ];
  for (const [name, of, options, rounds] of roundCases) {
    it(`counts rounds ${name}`, () => expect(timelineOf(of, options).rounds).to.equal(rounds));
  }

  const lengthCases: [string, Exercise, TimelineOptions, (number | null)[]][] = [
    ['without holds', exercise(box.steps), { noHolds: true }, [4000, 4000]],
    ['with seconds of the reader’s own', exercise(box.steps), { seconds: { in: 5, 'hold-in': 2 } }, [5000, 2000, 4000]],
    [
      'with seconds kept within limits',
      exercise(box.steps),
      { seconds: { in: 99, 'hold-in': 30, out: 0 } },
      [15_000, 7000, 2000],
    ],
    ['a top-up breath as written', exercise(sigh.steps), { seconds: { in: 5 } }, [5000, 1000, 7000]],
    ['slower', exercise([spoken('Feet', 20)]), { pace: 0.5 }, [40_000]],
    ['faster, but no breath under 2 seconds', exercise([part('in', 3), part('out', 6)]), { pace: 2 }, [2000, 3000]],
    [
      'slower, but no hold over 7 seconds',
      exercise([part('in', 4), part('hold-in', 7), part('out', 8)]),
      { pace: 0.5 },
      [8000, 7000, 15_000],
    ],
    [
      'waiting for the reader, breaths excepted',
      exercise([spoken('Sit', 6), part('in', 4), part('out', 4)]),
      { wait: true },
      [null, 4000, 4000],
    ],
  ];
  for (const [name, of, options, expected] of lengthCases) {
    it(`sets lengths ${name}`, () => expect(lengths(of, options)).to.deep.equal(expected));
  }

  it('keeps an exercise that is nothing but holds', () => {
    expect(texts(exercise([part('hold-in', 3)]), { noHolds: true })).to.deep.equal(['hold-in']);
  });
});

describe('frameAt', () => {
  const timeline = timelineOf(box);
  const cases: [string, number, number, number | null, boolean][] = [
    ['before the start', -500, 0, 4, false],
    ['at the start', 0, 0, 4, false],
    ['within the first second', 999, 0, 4, false],
    ['after the first second', 1000, 0, 3, false],
    ['at a border', 4000, 1, 4, false],
    ['in the second round', 17_500, 4, 3, false],
    ['just before the end', 27_999, 6, 1, false],
    ['at the end', 28_000, 6, 0, true],
    ['long after', 1e12, 6, 0, true],
  ];
  for (const [name, elapsed, index, secondsLeft, done] of cases) {
    it(`knows what is on ${name}`, () => {
      const frame = frameAt(timeline, elapsed);
      expect([frame.index, frame.secondsLeft, frame.done]).to.deep.equal([index, secondsLeft, done]);
    });
  }

  it('says when something changes next', () => {
    const half = timelineOf(exercise([part('in', 5.5), part('out', 5.5)]));
    expect([0, 400, 500, 5400].map((at) => frameAt(half, at).nextChange)).to.deep.equal([500, 100, 1000, 100]);
  });

  it('stays at a step that waits for the reader', () => {
    const frame = frameAt(timelineOf(asked), 1e9);
    expect([frame.index, frame.secondsLeft, frame.nextChange, frame.done]).to.deep.equal([0, null, null, false]);
  });

  it('counts from the beat the reader went to', () => {
    expect(frameAt(timeline, 4500, 2).index).to.equal(3);
    expect(frameAt(timeline, 0, 99).index).to.equal(6);
  });

  it('draws shares of the whole', () => {
    expect(frameAt(timeline, 14_000).overall).to.equal(0.5);
    expect(shareBefore(timelineOf(asked), 1)).to.equal(0.5);
    expect(shareBefore(timeline, timeline.beats.length)).to.equal(1);
  });
});
