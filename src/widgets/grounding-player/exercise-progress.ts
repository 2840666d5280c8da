import type { Session } from '../../domain/exercise-machine.js';
import type { Frame, Timeline } from '../../domain/exercise-timeline.js';
import type { Exercise } from '../../domain/exercise.js';

/** An exercise, and where a session of it stands. */
export interface ExerciseProgress {
  readonly exercise: Exercise;
  readonly session: Session;
  readonly timeline: Timeline;
  /** What is on now; `undefined` before the first start. */
  readonly frame: Frame | undefined;
}
