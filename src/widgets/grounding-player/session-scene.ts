import type { Timeline } from '../../domain/exercise-layout.js';
import { shareBefore, type Frame } from '../../domain/exercise-timeline.js';
import type { Exercise } from '../../domain/exercise.js';
import { isMoving, isUnderWay, type Session } from '../../domain/session-status.js';
import type { ExerciseProgress } from './exercise-progress.js';
import { placeText } from './place-text.js';
import { restingContent, type StageContent } from './player-stage.js';
import { lengthTexts, secondsText, type PlayerWords } from './player-words.js';
import type { Motion } from './reader-options.js';
import type { Scene } from './stage-motion.js';

/** How full the breath is at the end of a beat, 0–1; a top-up fills the last part. */
function levelAfter({ beats }: Timeline, index: number): number {
  for (let at = index; at >= 0; at -= 1) {
    const phase = beats[at]?.step.phase;
    if (phase === 'out') return 0;
    if (phase === 'in') return beats[at + 1]?.step.phase === 'in' ? 0.8 : 1;
  }
  return 0;
}

/** What the stage shows of a session. `lap` grows whenever a beat begins by other means than the passing of time. */
export function sceneOf(
  { exercise, session, timeline, frame }: ExerciseProgress,
  lap: number,
  motion: Exclude<Motion, 'auto'>,
): Scene | undefined {
  if (!frame || !isUnderWay(session)) return undefined;
  const { index, beat, elapsed } = frame;
  const settling = session.status === 'settling' || session.mark < 0;
  const length = settling ? null : beat.length;
  const breathing = exercise.steps.some((step) => step.phase);
  const before = levelAfter(timeline, index - 1);
  return {
    key: `${lap}:${settling ? 'settling' : index}`,
    breath: breathing ? [before, settling || !beat.step.phase ? before : levelAfter(timeline, index)] : undefined,
    share: [shareBefore(timeline, index), settling ? 0 : shareBefore(timeline, index + 1)],
    length,
    elapsed,
    moving: isMoving(session),
    sides: hasSides(exercise, session, frame),
    motion,
  };
}

/** True while taps go from side to side. */
function hasSides({ kind }: Exercise, session: Session, { beat }: Frame): boolean {
  return kind === 'bilateral' && beat.length !== null && (session.status === 'running' || session.status === 'paused');
}

/** What stands in the middle of the shape. */
export function stageContent(progress: ExerciseProgress, localized: PlayerWords): StageContent {
  const { exercise, session, timeline, frame } = progress;
  const { words } = localized;
  const resting = restingContent(exercise, lengthTexts(exercise, timeline, localized));
  if (!frame || !isUnderWay(session)) return resting;
  const { beat, index, secondsLeft, overall } = frame;
  const here = {
    ...resting,
    detail: undefined,
    share: overall,
    place: placeText(progress, frame, localized),
    sides: hasSides(exercise, session, frame),
  };
  if (session.status === 'paused') return { ...here, main: words.paused, look: '' };
  if (session.status === 'settling') return { ...here, main: words.settle, look: 'quiet' };
  const seconds = secondsLeft === null ? undefined : secondsText(secondsLeft, localized);
  if (beat.step.phase) return { ...here, main: beat.step.text, detail: seconds, look: '' };
  if (seconds) return { ...here, main: '', detail: here.sides ? undefined : seconds, decorative: true, look: '' };
  const number = new Intl.NumberFormat(localized.lang).format(beat.step.count ?? index + 1);
  return { ...here, main: number, decorative: true, look: 'number' };
}
