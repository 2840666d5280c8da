import type { Exercise } from '../../domain/exercise.js';
import type { Session } from '../../domain/exercise-machine.js';
import type { Frame, Timeline } from '../../domain/exercise-timeline.js';
import { placeText, stepText, type PlayerWords } from './player-words.js';

/** What a screen reader is told: each phase or step, also how far along one is, or nothing. */
export type Announce = 'steps' | 'all' | 'off';

/** Every value of `announce`. */
export const ANNOUNCE: readonly [Announce, ...Announce[]] = ['steps', 'all', 'off'];

/** The one message for where a session now stands. */
export function announcement(
  session: Session,
  timeline: Timeline,
  frame: Frame,
  exercise: Exercise,
  announce: Announce,
  found: PlayerWords,
): string {
  const { words } = found;
  if (announce === 'off') return '';
  switch (session.status) {
    case 'idle':
      return '';
    case 'settling':
      return `${words.settle}. ${words.settleMore}`;
    case 'paused':
      return session.reason === 'away' ? `${words.away}. ${words.awayMore}` : words.paused;
    case 'finished':
      return words.finished;
    case 'stopped':
      return words.stopped;
    case 'running': {
      const { beat, index } = frame;
      const step = stepText(beat.step, beat.length === null ? null : beat.length / 1000, found);
      const stop = /\p{P}$/u.test(step) ? '' : '.';
      return announce === 'all' ? `${step}${stop} ${placeText(beat, index, exercise, timeline, found)}` : step;
    }
  }
}
