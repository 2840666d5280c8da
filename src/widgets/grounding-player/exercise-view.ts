import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../domain/exercise.js';
import { isUnderWay } from '../../domain/exercise-machine.js';
import type { FeedState } from '../../context/feed-context.js';
import type { feedStatus as statusEnglish } from '../../i18n/en/feed-status.js';
import type { Found } from '../../i18n/words.js';
import { fallback, feedTrouble, loadingStatus } from '../../ui/feed-status.js';
import { heading } from '../../ui/heading.js';
import { controls, type ControlActions } from './player-controls.js';
import { ending, type Feeling } from './player-ending.js';
import { guide, placeLine } from './player-parts.js';
import type { PlayerSession } from './player-session.js';
import { stage } from './player-stage.js';
import type { PlayerWords } from './player-words.js';
import { stageContent } from './session-scene.js';

/** What the upper half of the player shows. */
export interface ExerciseView {
  readonly exercise: Exercise;
  readonly run: PlayerSession;
  readonly found: PlayerWords;
  readonly headingLevel: number;
  readonly feeling: Feeling | undefined;
  readonly feel: (feeling: Feeling) => void;
  readonly actions: ControlActions;
  /** What is said of an old copy of the feed; not while an exercise is on. */
  readonly trouble: unknown;
}

/** The exercise itself: name, shape or ending, words, buttons. */
export function exerciseView({
  exercise,
  run,
  found,
  headingLevel,
  feeling,
  feel,
  actions,
  trouble,
}: ExerciseView): TemplateResult {
  const { session, frame } = run;
  const timeline = run.timeline(exercise);
  const waiting = isUnderWay(session) && session.status !== 'settling' && frame?.beat.length === null;
  const ended = session.status === 'finished' || session.status === 'stopped';
  const title = html`<span id="title" lang=${exercise.language ?? nothing}>${exercise.title}</span>`;
  return html`${isUnderWay(session) ? nothing : trouble}
    <div class="head">${heading(headingLevel, title)} ${placeLine(session, timeline, frame, exercise, found)}</div>
    ${ended ? ending(session.status === 'finished', feeling, found, feel) : stage(stageContent(session, timeline, frame, exercise, found))}
    ${guide(session, frame, exercise, found)} ${controls(session, waiting, found, actions)}`;
}

/** Where the exercise that was asked for is not here (yet): loading, what went wrong, or that there are others, and the page's own fallback. */
export function missingView(
  state: FeedState,
  status: Found<typeof statusEnglish>,
  hasOthers: boolean,
  { words }: PlayerWords,
  reload: () => void,
): TemplateResult {
  if (state.status === 'loading' && state.code === undefined)
    return html`<div id="title">${loadingStatus(state, status)}</div>`;
  return html`<p id="title" class="sentence">${hasOthers ? words.missing : words.none}</p>
    ${feedTrouble(state, status, reload)} ${fallback()}`;
}
