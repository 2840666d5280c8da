import { html, nothing, type TemplateResult } from 'lit';
import { fallback, feedTrouble, loadingStatus } from '../../ui/feed-status.js';
import { heading } from '../../ui/heading.js';
import type { ExerciseProgress } from './exercise-progress.js';
import { controls } from './player-controls.js';
import { ending } from './player-ending.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { guide, placeLine } from './player-parts.js';
import { stage } from './player-stage.js';
import { stageContent } from './session-scene.js';

/** The exercise itself: name, shape or ending, words, buttons. */
export function exerciseView(progress: ExerciseProgress, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { exercise, session } = progress;
  const { localized, level } = model;
  const hasEnded = session.status === 'finished' || session.status === 'stopped';
  const title = html`<span id="title" lang=${exercise.language ?? nothing}>${exercise.title}</span>`;
  return html`${staleFeed(model, act)}
    <div class="head">${heading(level, title)} ${placeLine(progress, localized)}</div>
    ${hasEnded ? ending(session.status === 'finished', model, act) : stage(stageContent(progress, localized))}
    ${guide(progress, localized)} ${controls(progress, localized, act)}`;
}

/** The state of the feed's load; hidden while a session is running. */
function staleFeed({ feed, status, isUnderWay }: PlayerModel, act: PlayerActions): unknown {
  return isUnderWay || feed.data.exercises.length === 0 ? nothing : feedTrouble(feed, status, () => act.reload());
}

/**
 * In place of an exercise that is not here, or not yet: loading, what went wrong, whether there are others, and the
 * page's own content.
 */
export function missingView({ feed, status, offered, localized }: PlayerModel, act: PlayerActions): TemplateResult {
  const { words } = localized;
  if (feed.status === 'loading' && feed.code === undefined)
    return html`<div id="title">${loadingStatus(feed, status)}</div>`;
  return html`<p id="title" class="sentence">${offered.length > 0 ? words.missing : words.none}</p>
    ${feedTrouble(feed, status, () => act.reload())} ${fallback()}`;
}
