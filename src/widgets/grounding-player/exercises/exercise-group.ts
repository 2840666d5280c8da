import type { Script } from '../../../content/exercises/script.js';
import type { ExerciseWords } from '../../../domain/exercise.js';

/** Built-in exercises that are fetched together, with their English words. */
export interface ExerciseGroup {
  readonly scripts: readonly Script[];
  readonly words: Pick<ExerciseWords, 'notes' | 'scripts'>;
}
