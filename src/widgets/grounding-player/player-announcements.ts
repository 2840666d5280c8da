import type { Frame } from '../../domain/exercise-timeline.js';
import type { ExerciseProgress } from './exercise-progress.js';
import type { Announce } from './announce.js';
import { placeText } from './place-text.js';
import { stepText, type PlayerWords } from './player-words.js';

/** The announcement for the current state of a session. */
export function announcement(
  progress: ExerciseProgress,
  frame: Frame,
  announce: Announce,
  localized: PlayerWords,
): string {
  const { session } = progress;
  const { words } = localized;
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
      const { beat } = frame;
      const step = stepText(beat.step, beat.length === null ? null : beat.length / 1000, localized);
      const stop = /\p{P}$/u.test(step) ? '' : '.';
      return announce === 'all' ? `${step}${stop} ${placeText(progress, frame, localized)}` : step;
    }
  }
}
