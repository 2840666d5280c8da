import { html, nothing, type TemplateResult } from 'lit';
import { beforeStart } from './before-start.js';
import type { ExerciseState } from './exercise-progress.js';
import { exerciseTitle } from './exercise-title.js';
import { detailsPart } from './late-parts.js';
import { controls } from './player-controls.js';
import type { PlayerActions, PlayerModel } from './player-model.js';
import { restingContent, stage } from './player-stage.js';
import type { FirstWords } from './player-words.js';

/** The exercise itself: name, shape or ending, words, buttons. Before the start: what to know first. */
export function exerciseView({ exercise }: ExerciseState, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { on, status, start } = model;
  const localized: FirstWords = model.localized;
  const { summary, language } = exercise;
  const details = detailsPart.arrived;
  const place = summary ? html`<p class="soft" lang=${language ?? nothing}>${summary}</p>` : nothing;
  const main = start === 'waiting' ? status.words.loading : localized.words.start;
  return html`${details?.staleFeed(model, act)}
    <div class="head">${exerciseTitle(exercise, model.level)} ${on ? on.view.place(on.progress, model.localized) : place}</div>
    ${on ? on.view.middle(on.progress, model, act) : stage(restingContent(exercise, details?.lengthsOf(exercise, model)))}
    ${on ? on.view.guide(on.progress, model.localized) : html`<div class="guide">${beforeStart(exercise, localized)}</div>`}
    ${controls(on ? on.view.buttons(on.progress, model.localized, act) : { main }, localized, act)}
    ${start === 'failed' ? html`<p class="trouble" role="alert">${status.words.failed.network}</p>` : nothing}`;
}
