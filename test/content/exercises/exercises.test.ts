import { expect } from '@open-wc/testing';
import { builtInExercises } from '../../../src/content/exercises/index.js';
import { exerciseInWords, isBreathing, PHASE_LIMITS } from '../../../src/domain/exercise.js';
import { IDLE, SETTLING, sessionFrame, stepSession } from '../../../src/domain/exercise-machine.js';
import { timelineOf } from '../../../src/domain/exercise-timeline.js';
import { exercises as english } from '../../../src/i18n/en/exercises.js';

const ids = builtInExercises.map((script) => script.id);

describe('the built-in exercises', () => {
  it('are the thirteen of the contract', () => {
    expect([...ids].sort()).to.deep.equal([
      'body-scan',
      'box-breathing',
      'butterfly-hug',
      'calm-place',
      'coherent-breathing',
      'extended-exhale',
      'five-senses',
      'four-seven-eight',
      'grounding-object',
      'journaling-prompts',
      'muscle-relaxation',
      'orienting',
      'physiological-sigh',
    ]);
  });

  for (const script of builtInExercises) {
    describe(script.id, () => {
      const exercise = exerciseInWords(script, english);
      const timeline = timelineOf(exercise);

      it('has words for everything it shows', () => {
        const all = [
          exercise.title,
          exercise.summary,
          ...exercise.cautions,
          ...exercise.avoidIf,
          ...exercise.steps.map((step) => step.text),
        ];
        expect(all.every((text) => text && text.length > 1)).to.equal(true);
        expect(exercise.title).to.not.equal(script.id);
      });

      it('says where it comes from, unless it is the library’s own', () => {
        expect(Boolean(exercise.source?.label)).to.equal(script.id !== 'journaling-prompts');
      });

      it('uses every text it has', () => {
        const used = new Set(script.steps.map((step) => step.words));
        const texts = english.scripts[script.id as keyof typeof english.scripts].steps;
        expect(texts.map((_, place) => place).filter((place) => !used.has(place))).to.deep.equal([]);
      });

      it('offers other built-ins instead, without breath work beside a breath exercise', () => {
        expect(exercise.alternatives.length).to.be.greaterThan(0);
        const others = exercise.alternatives.map((id) => builtInExercises.find((other) => other.id === id));
        expect(others.every((other) => other && other.id !== script.id)).to.equal(true);
        if (isBreathing(exercise)) expect(others.every((other) => other && !isBreathing(other))).to.equal(true);
      });

      it('has no forceful breath, no hold over 7 seconds, and takes ten minutes at most', () => {
        exercise.steps.forEach((step, at) => {
          if (!step.phase) return;
          const topUp = step.phase === 'in' && exercise.steps[at - 1]?.phase === 'in';
          const [least, most] = PHASE_LIMITS[step.phase];
          expect(step.seconds).to.be.within(topUp ? 1 : least, most);
        });
        expect(timeline.length ?? 0).to.be.at.most(600_000);
      });

      it('runs from start to finish on a fake clock, step by step in order', () => {
        let now = 12_345.678;
        let session = stepSession(IDLE, { type: 'start', at: now }, timeline);
        const seen: number[] = [];
        const began = now;
        let waits = 0;
        for (let guard = 0; session.status !== 'finished' && guard < 100_000; guard += 1) {
          if (session.status === 'running' && seen.at(-1) !== session.index) seen.push(session.index);
          const frame = sessionFrame(session, timeline, now);
          if (session.status === 'running' && frame.nextChange === null) {
            waits += 1;
            session = stepSession(session, { type: 'next', at: now }, timeline);
          } else {
            now += session.status === 'settling' ? 1000 : (frame.nextChange ?? 0);
            session = stepSession(session, { type: 'tick', at: now }, timeline);
          }
        }
        expect(session.status).to.equal('finished');
        expect(seen).to.deep.equal(timeline.beats.map((_, index) => index));
        const timedLength = timeline.beats.reduce((sum, beat) => sum + (beat.length ?? 0), 0);
        expect(now - began - SETTLING).to.be.closeTo(timedLength, 0.01);
        expect(waits).to.equal(timeline.beats.filter((beat) => beat.length === null).length);
        if (isBreathing(exercise)) expect(timeline.beats.at(-1)?.step.phase).to.equal('out');
      });
    });
  }
});
