/** Where an exercise stands. */
export interface ExerciseDetail {
  /** Id of the exercise. */
  readonly exercise: string;
  /** Place of the step in the exercise, from 0. */
  readonly step: number;
}

/** What can happen to an exercise. */
export type ExerciseEventType = 'start' | 'pause' | 'resume' | 'step' | 'finish' | 'stop';

/** `peer-exercise-start`, `-pause`, `-resume`, `-step`, `-finish` or `-stop`. */
export class ExerciseEvent extends CustomEvent<ExerciseDetail> {
  constructor(type: ExerciseEventType, detail: ExerciseDetail) {
    super(`peer-exercise-${type}`, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-exercise-start': ExerciseEvent;
    'peer-exercise-pause': ExerciseEvent;
    'peer-exercise-resume': ExerciseEvent;
    'peer-exercise-step': ExerciseEvent;
    'peer-exercise-finish': ExerciseEvent;
    'peer-exercise-stop': ExerciseEvent;
  }
}
