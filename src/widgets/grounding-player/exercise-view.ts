import { html, nothing, type TemplateResult } from 'lit';
import { fallback, feedTrouble, loadingStatus } from '../../ui/feed-status.js';
import { heading } from '../../ui/heading.js';
import { usePart } from '../../ui/use-part.js';
import { FIRST, partOf } from './built-in-exercises.js';
import type { KnownExercise } from './exercise-choice.js';
import type { ExerciseProgress } from './exercise-progress.js';
import { controls } from './player-controls.js';
import { alternativeButtons, beforeStart } from './player-intro.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { restingContent, stage } from './player-stage.js';

const title = ({ title: text, language }: Pick<KnownExercise, 'title' | 'language'>, level: number): TemplateResult =>
  heading(level, html`<span id="title" lang=${language ?? nothing}>${text}</span>`);

/** The exercise itself: name, shape or ending, words, buttons. Before the start: what to know first. */
export function exerciseView(progress: ExerciseProgress, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { exercise } = progress;
  const { localized, sessionView: on, status, start } = model;
  const { summary, language } = exercise;
  const place = summary ? html`<p class="soft" lang=${language ?? nothing}>${summary}</p>` : nothing;
  const main = start === 'waiting' ? status.words.loading : localized.words.start;
  return html`${staleFeed(model, act)}
    <div class="head">${title(exercise, model.level)} ${on ? on.place(progress, localized) : place}</div>
    ${on ? on.middle(progress, model, act) : stage(restingContent(progress, localized))}
    ${on ? on.guide(progress, localized) : html`<div class="guide">${beforeStart(exercise, localized)}</div>`}
    ${controls(on ? on.buttons(progress, localized, act) : { main }, localized, act)}
    ${start === 'failed' ? html`<p class="trouble" role="alert">${status.words.failed.network}</p>` : nothing}`;
}

/**
 * An exercise that is being fetched; where it does not arrive, a way to try again, the page's own content and the
 * exercise that is always here.
 */
export function comingView(coming: KnownExercise, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { level, status } = model;
  const part = partOf(coming.id)!;
  const waiting = part.hasFailed ? nothing : html`<p class="soft" role="status">${status.words.loading}</p>`;
  return html`<div class="head">${title(coming, level)} ${usePart(part, () => nothing, waiting)}</div>
    ${part.hasFailed ? [fallback(), alternativeButtons({ id: coming.id, steps: [], alternatives: [FIRST] }, model, act)] : nothing}`;
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
