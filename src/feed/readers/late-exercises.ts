import { part } from '../../parts/part.js';
import type { LateReader } from '../reader.js';

const exercisesPart = part(() => import('./exercises.js'));

/** The reader of exercises, fetched when there is a feed to read. */
export const lateExerciseReader: LateReader = {
  kind: 'exercises',
  load: () => {
    const loading = exercisesPart.load();
    return loading instanceof Promise ? loading.then(({ exerciseReader }) => exerciseReader) : loading.exerciseReader;
  },
};
