import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../parts/part.js';
import { fallback } from '../../ui/feed-status.js';
import { heading } from '../../ui/heading.js';
import { usePart } from '../../ui/use-part.js';
import { alternativeButtons } from './alternative-buttons.js';
import { beforeStart } from './before-start.js';
import { FIRST, partOf } from './built-in-exercises.js';
import type { ExerciseState } from './exercise-progress.js';
import type { KnownExercise } from './known-exercise.js';
import { detailsPart } from './late-parts.js';
import { controls } from './player-controls.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { restingContent, stage } from './player-stage.js';
import type { FirstWords } from './player-words.js';

const title = ({ title: text, language }: Pick<KnownExercise, 'title' | 'language'>, level: number): TemplateResult =>
  heading(level, html`<span id="title" lang=${language ?? nothing}>${text}</span>`);

/** The exercise itself: name, shape or ending, words, buttons. Before the start: what to know first. */
export function exerciseView({ exercise }: ExerciseState, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { on, status, start } = model;
  const localized: FirstWords = model.localized;
  const { summary, language } = exercise;
  const details = detailsPart.arrived;
  const place = summary ? html`<p class="soft" lang=${language ?? nothing}>${summary}</p>` : nothing;
  const main = start === 'waiting' ? status.words.loading : localized.words.start;
  return html`${details?.staleFeed(model, act)}
    <div class="head">${title(exercise, model.level)} ${on ? on.view.place(on.progress, model.localized) : place}</div>
    ${on ? on.view.middle(on.progress, model, act) : stage(restingContent(exercise, details?.lengthsOf(exercise, model)))}
    ${on ? on.view.guide(on.progress, model.localized) : html`<div class="guide">${beforeStart(exercise, localized)}</div>`}
    ${controls(on ? on.view.buttons(on.progress, model.localized, act) : { main }, localized, act)}
    ${start === 'failed' ? html`<p class="trouble" role="alert">${status.words.failed.network}</p>` : nothing}`;
}

/** What an exercise that is not here waits for. */
export function partFor({ id }: KnownExercise): Part<object> {
  const part = partOf(id);
  return part && !part.arrived ? part : detailsPart;
}

/**
 * An exercise that is being fetched; where it does not arrive, a way to try again, the page's own content and the
 * exercise that is always here.
 */
export function comingView(coming: KnownExercise, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { level, status, localized, choice } = model;
  const part = partFor(coming);
  const waiting = part.hasFailed ? nothing : html`<p class="soft" role="status">${status.words.loading}</p>`;
  const hasTitle = coming.title !== '';
  const first = choice.all.filter(({ id }) => id === FIRST && id !== coming.id);
  return html`<div class="head" id=${hasTitle ? nothing : 'title'}>
      ${hasTitle ? title(coming, level) : nothing} ${usePart(part, () => nothing, waiting)}
    </div>
    ${part.hasFailed ? [fallback(), alternativeButtons(localized.words.others, first, act)] : nothing}`;
}
