import { expect } from '@open-wc/testing';
import type { Exercise } from '../../src/domain/exercise.js';
import { timelineOf } from '../../src/domain/exercise-timeline.js';
import {
  elapsedAt,
  IDLE,
  SETTLING,
  stepSession,
  type Session,
  type SessionAction,
} from '../../src/domain/exercise-machine.js';

const exercise: Exercise = {
  id: 'x',
  title: 'X',
  kind: 'breath',
  cautions: [],
  avoidIf: [],
  alternatives: [],
  rounds: 2,
  steps: [
    { text: 'in', phase: 'in', seconds: 4, advance: 'auto' },
    { text: 'out', phase: 'out', seconds: 6, advance: 'auto' },
  ],
};
const timeline = timelineOf(exercise);
const asking = timelineOf({
  ...exercise,
  rounds: 1,
  steps: ['5', '4'].map((text) => ({ text, seconds: null, advance: 'reader' })),
});

const at = (type: Exclude<SessionAction['type'], 'pause' | 'reset'>, ms: number): SessionAction => ({ type, at: ms });
const pause = (ms: number): SessionAction => ({ type: 'pause', at: ms, reason: 'reader' });
const play = (actions: readonly SessionAction[], on = timeline): Session =>
  actions.reduce((session, action) => stepSession(session, action, on), IDLE);

describe('stepSession', () => {
  const cases: [string, SessionAction[], string, number, number?][] = [
    ['does nothing before a start', [at('tick', 5), pause(6), at('next', 7), at('stop', 8)], 'idle', 0],
    ['settles first', [at('start', 1000), at('tick', 3999)], 'settling', 0],
    ['runs after settling', [at('start', 1000), at('tick', 4000)], 'running', 0],
    ['goes on by itself', [at('start', 0), at('tick', SETTLING + 4000)], 'running', 1],
    ['finishes at the end', [at('start', 0), at('tick', SETTLING + 20_000)], 'finished', 3],
    ['ignores a second start', [at('start', 0), at('start', 2000), at('tick', SETTLING)], 'running', 0],
    ['skips the settling', [at('start', 0), at('next', 500), at('tick', 4499)], 'running', 0],
    ['skips a step', [at('start', 0), at('tick', 3500), at('next', 3600)], 'running', 1],
    ['goes back a step', [at('start', 0), at('tick', 8000), at('back', 8000)], 'running', 0],
    [
      'stays at the first step when going back',
      [at('start', 0), at('tick', 4000), at('back', 4000), at('back', 4100)],
      'running',
      0,
    ],
    [
      'finishes when the last step is skipped',
      [at('start', 0), at('tick', SETTLING + 19_000), at('next', SETTLING + 19_500)],
      'finished',
      3,
    ],
    ['pauses', [at('start', 0), pause(5000), at('tick', 90_000)], 'paused', 0],
    [
      'pauses while settling, and settles on',
      [at('start', 0), pause(1000), at('resume', 60_000), at('tick', 61_999)],
      'settling',
      0,
    ],
    [
      'goes on where it paused',
      [at('start', 0), pause(SETTLING + 3000), at('resume', 60_000), at('tick', 60_999)],
      'running',
      0,
    ],
    [
      'counts no paused time',
      [at('start', 0), pause(SETTLING + 3000), at('resume', 60_000), at('tick', 61_000)],
      'running',
      1,
    ],
    ['moves while paused', [at('start', 0), pause(4000), at('next', 5000)], 'paused', 1],
    [
      'begins the step it moved to while paused',
      [at('start', 0), pause(4000), at('next', 5000), at('resume', 9000), at('tick', 14_999)],
      'running',
      1,
    ],
    ['stops at once', [at('start', 0), at('stop', 4000)], 'stopped', 0],
    ['stops while paused', [at('start', 0), pause(4000), at('stop', 5000)], 'stopped', 0],
    ['cannot resume what was stopped', [at('start', 0), at('stop', 4000), at('resume', 5000)], 'stopped', 0],
    [
      'starts again after a stop',
      [at('start', 0), at('stop', 4000), at('start', 5000), at('tick', 5000 + SETTLING)],
      'running',
      0,
    ],
    [
      'starts again from the middle',
      [at('start', 0), at('tick', 9000), at('restart', 9000), at('tick', 9001)],
      'settling',
      0,
    ],
    ['finds the end on a pause that comes too late', [at('start', 0), pause(999_999)], 'finished', 3],
    ['returns to the beginning', [at('start', 0), at('stop', 1), { type: 'reset' }], 'idle', 0],
  ];
  for (const [name, actions, status, index] of cases) {
    it(name, () => {
      const session = play(actions);
      expect([session.status, session.index]).to.deep.equal([status, index]);
    });
  }

  it('names who paused, and forgets it on resume', () => {
    const away = play([at('start', 0), { type: 'pause', at: 4000, reason: 'away' }]);
    expect(away.reason).to.equal('away');
    expect(stepSession(away, at('resume', 5000), timeline)).to.not.have.property('reason');
  });

  it('waits for the reader as long as it takes', () => {
    const waiting = play([at('start', 0), at('tick', 1e9)], asking);
    expect([waiting.status, waiting.index]).to.deep.equal(['running', 0]);
    const second = stepSession(waiting, at('next', 1e9), asking);
    expect(second.index).to.equal(1);
    expect(stepSession(second, at('next', 2e9), asking).status).to.equal('finished');
  });

  it('does not drift over ten minutes of slow frames and hidden spells', () => {
    const long = timelineOf({ ...exercise, rounds: 60 }); // 600 s
    const borders = long.beats.map((_, index) =>
      long.beats.slice(0, index).reduce((sum, beat) => sum + (beat.length ?? 0), 0),
    );
    let random = 42;
    const next = () => (random = (random * 1103515245 + 12345) % 2147483648) / 2147483648;
    let session = play([at('start', 0)], long);
    let now = 0;
    let hidden = 0;
    let frames = 0;
    while (session.status !== 'finished') {
      now += 4 + next() * 400; // a slow, uneven processor
      if (next() < 0.02) {
        session = stepSession(session, { type: 'pause', at: now, reason: 'away' }, long);
        const spell = 60_000 * next();
        now += spell;
        hidden += spell;
        session = stepSession(session, at('resume', now), long);
      }
      session = stepSession(session, at('tick', now), long);
      const truth = now - hidden - SETTLING;
      expect(elapsedAt(session, now)).to.be.closeTo(truth, 0.001);
      const due = borders.filter((border) => border <= truth + 0.001).length - 1;
      if (session.status === 'running') expect(session.index).to.equal(due);
      frames += 1;
    }
    expect(frames).to.be.greaterThan(1000);
    expect(hidden).to.be.greaterThan(60_000);
    expect(now - hidden - SETTLING).to.be.within(600_000, 600_404);
  });
});
