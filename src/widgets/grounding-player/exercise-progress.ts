import type { Timeline } from '../../domain/exercise-layout.js';
import type { Frame } from '../../domain/exercise-timeline.js';
import type { Exercise } from '../../domain/exercise.js';
import type { Session } from '../../domain/session-status.js';

/** An exercise, and the state of its session. */
export interface ExerciseState {
  readonly exercise: Exercise;
  readonly session: Session;
}

/** An exercise, and where a session of it stands. */
export interface ExerciseProgress extends ExerciseState {
  readonly timeline: Timeline;
  /** What is on now; `undefined` before the first start. */
  readonly frame: Frame | undefined;
}
